/** Kinds of recordings of other domains, which change no figure of allocation and nothing about who gave effort to whom. */
export const OTHER_DOMAINS = [
  'facts',
  'sweep',
  'fact-type',
  'metrics',
  'metric-type',
  'hand-over',
];
