/**
 * Which part of the duplicates is retired.
 *
 * `named`: duplicates on the charter's list when it started
 * `retired`: of those
 * @returns undefined where none was named: 0 of 0 is no data
 * @see METHODS, criteria: deduplication
 * @public
 */
export function deduplication(options: {
  named: number;
  retired: number;
}): number | undefined {
  const { named, retired } = options;
  return named > 0 ? retired / named : undefined;
}
