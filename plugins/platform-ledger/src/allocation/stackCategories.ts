import {
  AllocationCell,
  UNCATEGORISED,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

const PLATFORM = 'platform';

/** The categories of the cells: platform first, as the band is measured from the ground; what no rule took last. */
export function stackCategories(cells: AllocationCell[]): string[] {
  const names = new Set(
    cells.flatMap(cell =>
      cell.categories.filter(({ days }) => days > 0).map(c => c.category),
    ),
  );
  const others = [...names].filter(
    name => name !== PLATFORM && name !== UNCATEGORISED,
  );
  return [
    ...(names.has(PLATFORM) ? [PLATFORM] : []),
    ...others.sort((left, right) => left.localeCompare(right)),
    ...(names.has(UNCATEGORISED) ? [UNCATEGORISED] : []),
  ];
}
