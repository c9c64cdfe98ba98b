/**
 * The position of the latest day at or before `day` in an ascending list; -1 where there is none.
 */
export function latestAtOrBefore<T>(
  items: readonly T[],
  day: number,
  dayOf: (item: T) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOf(items[middle]) <= day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
