import { OwnerAdoption } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A group with how deep it stands and whether there are groups below it. */
export interface OwnerRow {
  owner: OwnerAdoption;
  depth: number;
  hasChildren: boolean;
  unfolded: boolean;
}

/**
 * The rows to show, in the order of the hierarchy. Groups at the top are unfolded unless they are in `toggled`; all
 * others are folded unless they are. Entities without an owner come last.
 */
export function ownerTree(
  owners: OwnerAdoption[],
  toggled: Set<string>,
): OwnerRow[] {
  const known = new Set(owners.map(owner => owner.owner));
  const children = new Map<string | undefined, OwnerAdoption[]>();
  for (const owner of owners) {
    const parent =
      owner.owner && owner.parent !== owner.owner && known.has(owner.parent)
        ? owner.parent
        : undefined;
    children.set(parent, [...(children.get(parent) ?? []), owner]);
  }
  const rows: OwnerRow[] = [];
  const seen = new Set<OwnerAdoption>();
  function add(owner: OwnerAdoption, depth: number) {
    if (seen.has(owner)) {
      return;
    }
    seen.add(owner);
    const below = owner.owner ? (children.get(owner.owner) ?? []) : [];
    const unfolded = (depth === 0) !== toggled.has(owner.owner ?? '');
    rows.push({ owner, depth, hasChildren: below.length > 0, unfolded });
    if (unfolded) {
      below.forEach(child => add(child, depth + 1));
    }
  }
  const top = children.get(undefined) ?? [];
  top.filter(owner => owner.owner).forEach(owner => add(owner, 0));
  top.filter(owner => !owner.owner).forEach(owner => add(owner, 0));
  return rows;
}
