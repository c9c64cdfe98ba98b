import { CsvTable } from './CsvTable';

const GROUPS = [
  ['squad', 'squads'],
  ['platform-team', 'platformTeams'],
  ['merged', 'merged'],
] as const;

/** Squads, platform teams and merged groups: planned and actual. A suppressed row has no figures. */
export const squadTable: CsvTable = {
  name: 'squads',
  columns: [
    'group',
    'title',
    'kind',
    'parent',
    'verdict',
    'reasons',
    'suppressed',
    'mergedInto',
    'share',
    'shareOfAttributed',
    'shareOfCapacity',
    'unit',
    'platform',
    'attributed',
    'capacity',
    'coverage',
    'selfReported',
    'plannedFloorDays',
    'plannedCeilingDays',
    'plannedRepayDays',
    'previousShare',
    'previousVerdict',
    'yearAgoShare',
    'yearAgoVerdict',
    'decaying',
    'policy',
  ],
  *rows({ allocation }) {
    for (const [kind, field] of GROUPS) {
      for (const row of allocation[field]) {
        const { squad, cell, planned, previous, yearAgo } = row;
        yield [
          squad.ref,
          squad.title,
          kind,
          row.parent?.ref,
          cell.verdict,
          cell.reasons.join('; '),
          cell.suppressed,
          row.mergedInto?.ref,
          ...(cell.suppressed
            ? Array(8).fill(undefined)
            : [
                cell.share,
                cell.shareOfAttributed,
                cell.shareOfCapacity,
                cell.unit,
                cell.platform,
                cell.attributed,
                cell.capacity,
                cell.coverage,
              ]),
          cell.selfReported,
          planned?.floorDays,
          planned?.ceilingDays,
          planned?.repayDays,
          previous?.share,
          previous?.verdict,
          yearAgo?.share,
          yearAgo?.verdict,
          row.decay?.decaying,
          row.policy,
        ];
      }
    }
  },
};

/** Days by category. */
export const categoryTable: CsvTable = {
  name: 'categories',
  columns: ['group', 'title', 'category', 'days', 'unit'],
  *rows({ allocation }) {
    for (const [, field] of GROUPS) {
      for (const { squad, cell } of allocation[field]) {
        for (const { category, days } of cell.suppressed
          ? []
          : cell.categories) {
          yield [squad.ref, squad.title, category, days, cell.unit];
        }
      }
    }
  },
};

/** What squads owe, in person-days. */
export const ledgerTable: CsvTable = {
  name: 'ledger',
  columns: [
    'group',
    'title',
    'opening',
    'restated',
    'accrued',
    'repaid',
    'writtenOff',
    'closing',
    'through',
    'assessed',
  ],
  *rows({ allocation }) {
    for (const { squad, ledger } of allocation.squads) {
      if (ledger) {
        yield [
          squad.ref,
          squad.title,
          ledger.opening,
          ledger.restated,
          ledger.accrued,
          ledger.repaid,
          ledger.writtenOff,
          ledger.closing,
          ledger.through,
          ledger.assessed,
        ];
      }
    }
  },
};

/** The cost of named work that was written more than once. */
export const redistributedTable: CsvTable = {
  name: 'redistributed',
  columns: [
    'pieces',
    'writings',
    'illustrations',
    'days',
    'costs',
    'previousDays',
  ],
  *rows({ allocation }) {
    const { pieces, writings, illustrations, days, costs, previousDays } =
      allocation.redistributed;
    const amounts = costs.map(
      ({ amount, currency }) => `${amount} ${currency}`,
    );
    yield [
      pieces,
      writings,
      illustrations,
      days,
      amounts.join('; '),
      previousDays,
    ];
  },
};
