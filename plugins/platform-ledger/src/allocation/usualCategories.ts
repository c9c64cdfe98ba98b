/** Categories that every policy takes, whatever its rules. */
export const USUAL_CATEGORIES = [
  'platform',
  'product',
  'keep-the-lights-on',
  'unplanned',
];
