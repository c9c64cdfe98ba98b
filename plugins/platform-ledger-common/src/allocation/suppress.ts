import { GroupTree, groupTrees } from './groupTree';

/**
 * The cell of a group in a table: what its own members did. The total of a group with groups under it is the sum of its own cell and theirs.
 *
 * @public
 */
export interface GroupCell {
  id: string;
  parent?: string;
  /** Any token by person, distinct; check-ins name nobody. */
  contributors: Iterable<string>;
}

/**
 * What of a group may be shown.
 *
 * @public
 */
export interface CellDisclosure {
  /** Its total, with everything under it. */
  total: boolean;
  /** Its own members' alone. */
  own: boolean;
  /** Distinct contributors to the total: no figure to show of a hidden cell. */
  contributors: number;
  /** The nearest group above whose total is shown; none where there is none, or the total itself is shown. */
  mergedInto?: string;
}

/** What is summed into a group's total: a group under it, or its own members. */
interface Part {
  contributors: ReadonlySet<string>;
  /** None of the group's own members. */
  node?: GroupTree;
  key: string;
}

/**
 * Which cells and totals of a hierarchy may be shown. A part with fewer distinct contributors than the minimum is hidden in its parent's total, and with it
 * the next smallest of its siblings, until what is hidden together has at least the minimum (so at least two are hidden); neither a part
 * nor the rest can be had by subtraction. What is under a hidden group is hidden. A cell without contributors is nothing to hide, and
 * hides nobody.
 *
 * Why that is enough: a total that is shown, less what is shown under it, is the sum of exactly the parts hidden in it. These sums are over
 * disjoint sets of cells, each of at least two hidden parts, so no combination of them is one hidden part alone.
 *
 * @throws InputError where the hierarchy has a cycle
 * @see METHODS, allocation: suppression
 * @public
 */
export function suppress(options: {
  cells: readonly GroupCell[];
  minimumGroupSize: number;
}): Map<string, CellDisclosure> {
  const { cells, minimumGroupSize } = options;
  const own = new Map<string, Set<string>>();
  for (const { id, contributors } of cells) {
    own.set(id, new Set([...(own.get(id) ?? []), ...contributors]));
  }
  const totals = new Map<string, Set<string>>();
  const disclosures = new Map<string, CellDisclosure>();
  const isSmall = (size: number) => size > 0 && size < minimumGroupSize;

  function visit(node: GroupTree, shown: boolean, mergedInto?: string): void {
    const parts = partsOf({ node, own, totals });
    const hidden = shown
      ? hiddenParts(parts, minimumGroupSize)
      : new Set(parts);
    disclosures.set(node.id, {
      total: shown,
      own: shown && ![...hidden].some(part => part.node === undefined),
      contributors: totals.get(node.id)!.size,
      ...(!shown && mergedInto !== undefined && { mergedInto }),
    });
    for (const part of parts) {
      if (part.node) {
        const above = shown ? node.id : mergedInto;
        visit(part.node, !hidden.has(part), above);
      }
    }
  }

  for (const root of groupTrees(cells)) {
    visit(root, !isSmall(sumUp({ node: root, own, totals }).size));
  }
  return disclosures;
}

/** The parts to hide of a total that is shown. */
function hiddenParts(
  parts: readonly Part[],
  minimumGroupSize: number,
): Set<Part> {
  const bySize = parts
    .filter(({ contributors }) => contributors.size > 0)
    .sort(
      (left, right) =>
        left.contributors.size - right.contributors.size ||
        (left.key < right.key ? -1 : 1),
    );
  const hidden = new Set<Part>();
  const together = new Set<string>();
  for (const part of bySize) {
    const isSmall = part.contributors.size < minimumGroupSize;
    // One small part alone is never enough, so at least two are hidden.
    const isEnough = hidden.size === 0 || together.size >= minimumGroupSize;
    if (!isSmall && isEnough) {
      break;
    }
    hidden.add(part);
    for (const contributor of part.contributors) {
      together.add(contributor);
    }
  }
  return hidden;
}

function partsOf(options: {
  node: GroupTree;
  own: ReadonlyMap<string, ReadonlySet<string>>;
  totals: ReadonlyMap<string, ReadonlySet<string>>;
}): Part[] {
  const { node, own, totals } = options;
  return [
    { key: node.id, contributors: own.get(node.id) ?? new Set<string>() },
    ...node.children.map(child => ({
      key: child.id,
      node: child,
      contributors: totals.get(child.id)!,
    })),
  ];
}

function sumUp(options: {
  node: GroupTree;
  own: ReadonlyMap<string, ReadonlySet<string>>;
  totals: Map<string, Set<string>>;
}): ReadonlySet<string> {
  const { node, own, totals } = options;
  const sum = new Set(own.get(node.id));
  for (const child of node.children) {
    for (const contributor of sumUp({ node: child, own, totals })) {
      sum.add(contributor);
    }
  }
  totals.set(node.id, sum);
  return sum;
}
