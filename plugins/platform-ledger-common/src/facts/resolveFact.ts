/**
 * Orders sources of a fact: those of `sourcePriority` as they stand there, the others by name behind them.
 *
 * @public
 */
export function compareSources(
  sourcePriority: readonly string[],
): (a: string, b: string) => number {
  const place = (source: string) => {
    const index = sourcePriority.indexOf(source);
    return index < 0 ? sourcePriority.length : index;
  };
  return (a, b) => {
    const difference = place(a) - place(b);
    if (difference !== 0 || a === b) {
      return difference;
    }
    return a < b ? -1 : 1;
  };
}

/**
 * Of what several sources say of a fact on a day, the one that counts: the first in the order of sources.
 *
 * `readings`: one for each source that has a value
 * @public
 */
export function resolveFact<Reading extends { source: string }>(options: {
  readings: readonly Reading[];
  sourcePriority: readonly string[];
}): Reading | undefined {
  const compare = compareSources(options.sourcePriority);
  return [...options.readings].sort((a, b) => compare(a.source, b.source))[0];
}
