/**
 * Distinct contributors of a cell, by slice of its period.
 */
export type Contributors = readonly ReadonlySet<string>[];

/** The union of several, slice by slice. */
export function unionOf(some: readonly Contributors[]): Contributors {
  const slices = Math.max(0, ...some.map(contributors => contributors.length));
  return Array.from(
    { length: slices },
    (_, slice) =>
      new Set(some.flatMap(contributors => [...(contributors[slice] ?? [])])),
  );
}

/** How many distinct contributors there are over all slices. */
export function sizeOf(contributors: Contributors): number {
  return new Set(contributors.flatMap(slice => [...slice])).size;
}

/** Somebody contributed in a slice, and fewer did than the minimum. */
export function isTooSmall(
  contributors: Contributors,
  minimumGroupSize: number,
): boolean {
  return contributors.some(
    slice => slice.size > 0 && slice.size < minimumGroupSize,
  );
}
