/**
 * Whole numbers from 1 to `upTo` that look random and are the same for the same seed.
 */
export function seededNumbers(seed: number): (upTo: number) => number {
  let state = seed;
  return upTo => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 1 + Math.floor((state / 2 ** 32) * upTo);
  };
}
