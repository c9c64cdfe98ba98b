import { Contributors, isTooSmall, sizeOf, unionOf } from './Contributors';
import { GroupTree, groupTrees } from './groupTree';

/**
 * The cell of a group in a table: what its own members did in a period. The total of a group with groups under it is the sum of its own cell and theirs.
 *
 * @public
 */
export interface GroupCell {
  id: string;
  parent?: string;
  /**
   * Any token by person, distinct; check-ins name nobody. One set for each slice of the period that figures are shown of (a quarter's
   * part of each sprint), alike for every cell; one for a period shown as a whole.
   */
  contributors: readonly Iterable<string>[];
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
  key: string;
  contributors: Contributors;
  /** None of the group's own members. */
  node?: GroupTree;
  /** Too small itself, or hidden in the table that this one must not give away. */
  mustHide: boolean;
}

/**
 * Which cells and totals of a hierarchy may be shown. A part with fewer distinct contributors than the minimum is hidden in its parent's total, and with
 * it the next smallest of its siblings, until those hidden are at least two and have at least the minimum together; neither a part nor the
 * rest can be had by subtraction. What is under a hidden group is hidden. A cell without contributors in the whole period is nothing to
 * hide, and hides nobody.
 *
 * Sprints beside quarters: judge the quarter as a whole first, then its sprints at once, with a slice for each and the quarter's answer as `within`.
 * The one answer holds for every sprint of the quarter, also where a group did nothing in it; a sprint over two quarters is shown where both
 * answers show it.
 *
 * Why that is enough: a total that is shown, less what is shown under it, is the sum of exactly the parts hidden in it. These sums are over
 * disjoint sets of cells, each of at least two hidden parts, so no combination of them is one hidden part alone. Slices hide what the
 * whole period hides and the same in each, so they sum to what the whole period shows and add no equation to it.
 *
 * `within`: what is shown of the period as a whole, where its slices are judged
 * @throws InputError where the hierarchy has a cycle
 * @see METHODS, allocation: suppression
 * @public
 */
export function suppress(options: {
  cells: readonly GroupCell[];
  minimumGroupSize: number;
  within?: ReadonlyMap<string, CellDisclosure>;
}): Map<string, CellDisclosure> {
  const { cells, minimumGroupSize, within } = options;
  const own = new Map<string, Contributors>();
  for (const { id, contributors } of cells) {
    const sets = contributors.map(slice => new Set(slice));
    own.set(id, unionOf([own.get(id) ?? [], sets]));
  }
  const totals = new Map<string, Contributors>();
  const disclosures = new Map<string, CellDisclosure>();

  function partOf(node: GroupTree): Part {
    const contributors = totals.get(node.id)!;
    return {
      key: node.id,
      node,
      contributors,
      mustHide:
        isTooSmall(contributors, minimumGroupSize) ||
        within?.get(node.id)?.total === false,
    };
  }

  function ownPartOf({ id }: GroupTree): Part {
    const contributors = own.get(id) ?? [];
    return {
      key: id,
      contributors,
      mustHide:
        isTooSmall(contributors, minimumGroupSize) ||
        within?.get(id)?.own === false,
    };
  }

  function visit(node: GroupTree, shown: boolean, mergedInto?: string): void {
    const ownPart = ownPartOf(node);
    const parts = [ownPart, ...node.children.map(partOf)];
    const hidden = shown
      ? hiddenParts(parts, minimumGroupSize)
      : new Set(parts);
    disclosures.set(node.id, {
      total: shown,
      own: !hidden.has(ownPart),
      contributors: sizeOf(totals.get(node.id)!),
      ...(!shown && mergedInto !== undefined && { mergedInto }),
    });
    for (const part of parts) {
      if (part.node) {
        visit(part.node, !hidden.has(part), shown ? node.id : mergedInto);
      }
    }
  }

  for (const root of groupTrees(cells)) {
    sumUp({ node: root, own, totals });
    visit(root, !partOf(root).mustHide);
  }
  return disclosures;
}

/** The parts to hide of a total that is shown. */
function hiddenParts(
  parts: readonly Part[],
  minimumGroupSize: number,
): Set<Part> {
  const candidates = parts
    .map(part => ({ part, size: sizeOf(part.contributors) }))
    .filter(({ size }) => size > 0)
    .sort(
      (left, right) =>
        Number(right.part.mustHide) - Number(left.part.mustHide) ||
        left.size - right.size ||
        (left.part.key < right.part.key ? -1 : 1),
    );
  const hidden = new Set<Part>();
  let together: Contributors = [];
  for (const { part } of candidates) {
    const isEnough =
      hidden.size === 0 ||
      (hidden.size > 1 && !isTooSmall(together, minimumGroupSize));
    if (!part.mustHide && isEnough) {
      break;
    }
    hidden.add(part);
    together = unionOf([together, part.contributors]);
  }
  return hidden;
}

function sumUp(options: {
  node: GroupTree;
  own: ReadonlyMap<string, Contributors>;
  totals: Map<string, Contributors>;
}): Contributors {
  const { node, own, totals } = options;
  const sum = unionOf([
    own.get(node.id) ?? [],
    ...node.children.map(child => sumUp({ node: child, own, totals })),
  ]);
  totals.set(node.id, sum);
  return sum;
}
