import {
  AllocationGrid,
  AllocationRow,
  CharterDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Shares of the squads that a charter concerns in their latest whole quarter, by reference. Cells that were suppressed say so and nothing else.
 *
 * `groups`: references of the owner, and of who owns what its scorecards apply to
 */
export function squadsConcerned(options: {
  grid: AllocationGrid;
  groups: ReadonlySet<string>;
}): CharterDetails['allocation'] {
  const { grid, groups } = options;
  return [...grid.squads, ...grid.platformTeams]
    .filter(({ group }) => groups.has(group))
    .sort((left, right) => (left.group < right.group ? -1 : 1))
    .flatMap(row => {
      const cell = latestWhole(row);
      return cell
        ? [
            {
              group: row.group,
              title: row.title,
              share: cell.share,
              verdict: cell.suppressed ? 'suppressed' : cell.verdict,
            },
          ]
        : [];
    });
}

function latestWhole({ cells }: AllocationRow) {
  return cells.findLast(({ period }) => !period.partial);
}
