import { InputError } from '@backstage/errors';

/**
 * A group and those under it.
 */
export interface GroupTree {
  id: string;
  children: GroupTree[];
}

/**
 * Builds the hierarchy of groups from their parents. A parent that is in no list is a root.
 *
 * @throws InputError where a group is under itself
 */
export function groupTrees(
  groups: Iterable<{ id: string; parent?: string }>,
): GroupTree[] {
  const parents = new Map<string, string | undefined>();
  for (const { id, parent } of groups) {
    parents.set(id, parent);
  }
  for (const parent of [...parents.values()]) {
    if (parent !== undefined && !parents.has(parent)) {
      parents.set(parent, undefined);
    }
  }
  const nodes = new Map(
    [...parents.keys()]
      .sort()
      .map(id => [id, { id, children: [] } as GroupTree]),
  );
  const roots: GroupTree[] = [];
  for (const [id, node] of nodes) {
    const parent = parents.get(id);
    (parent === undefined ? roots : nodes.get(parent)!.children).push(node);
  }
  const reached = new Set<string>();
  const pending = [...roots];
  for (let node = pending.pop(); node; node = pending.pop()) {
    reached.add(node.id);
    pending.push(...node.children);
  }
  const lost = [...nodes.keys()].find(id => !reached.has(id));
  if (lost !== undefined) {
    throw new InputError(cycleMessage(lost, parents));
  }
  return roots;
}

function cycleMessage(
  start: string,
  parents: ReadonlyMap<string, string | undefined>,
): string {
  const way: string[] = [];
  let id = start;
  while (!way.includes(id)) {
    way.push(id);
    id = parents.get(id)!;
  }
  const cycle = [...way.slice(way.indexOf(id)), id];
  return `The hierarchy of groups has a cycle: ${cycle.join(' -> ')}`;
}
