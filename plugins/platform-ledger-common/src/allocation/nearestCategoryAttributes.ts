/**
 * The attributes of a work item where each takes its nearest value. For sources of activity, which alone know what an item is a part of.
 *
 * @param chain - from the nearest to the furthest: sub-task, issue, epic
 * @see METHODS, categories
 * @public
 */
export function nearestCategoryAttributes(
  chain: readonly Readonly<Record<string, string>>[],
): Record<string, string> {
  return Object.assign({}, ...[...chain].reverse());
}
