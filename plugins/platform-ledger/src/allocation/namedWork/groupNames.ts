import { entityName } from '../../elements';

/** Groups by their titles, where those are known. */
export function groupNames(
  groups: { group: string; title?: string }[],
): (group: string) => string {
  const titles = new Map(groups.map(({ group, title }) => [group, title]));
  return group => titles.get(group) ?? entityName(group);
}
