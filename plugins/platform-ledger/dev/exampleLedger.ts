import {
  AdoptionCounts,
  AdoptionPoint,
  MatrixRow,
  PlatformLedgerApi,
  ScorecardSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateTime } from 'luxon';
import { createFakeLedger } from '../src/testing';
import {
  counts,
  failing,
  levels,
  matrix,
  passing,
  scorecard,
  standing,
  unknown,
} from '../src/testing/fixtures';

// Adopters and eligible of the example's uses.newBackendSystem at each month's end from April 2022 on.
const MONTHS: [number, number][] = [
  ...Array.from({ length: 2 }, (): [number, number] => [0, 8]),
  ...Array.from({ length: 20 }, (): [number, number] => [0, 9]),
  [0, 14],
  [3, 14],
  [4, 14],
  [4, 14],
  [5, 14],
  [7, 15],
  [8, 15],
  [10, 16],
  [12, 16],
  ...Array.from({ length: 3 }, (): [number, number] => [16, 16]),
  ...Array.from({ length: 4 }, (): [number, number] => [15, 16]),
  ...Array.from({ length: 12 }, (): [number, number] => [16, 17]),
];

function countsOf(adopters: number, eligible: number): AdoptionCounts {
  return {
    ...counts,
    eligible,
    adopters,
    notAdopters: eligible - adopters,
    unknown: 0,
    share: eligible ? adopters / eligible : undefined,
    levels: [
      { ...levels[0], count: adopters, reachable: true },
      { ...levels[1], count: Math.floor(adopters / 2), reachable: true },
    ],
  };
}

const points: AdoptionPoint[] = MONTHS.map(([adopters, eligible], index) => {
  const day = DateTime.utc(2022, 4, 30)
    .plus({ months: index })
    .endOf('month')
    .toFormat('yyyy-MM-dd');
  return {
    ...countsOf(adopters, eligible),
    day,
    retrospective: day < '2025-03-31',
  };
});

const others: ScorecardSummary[] = [
  {
    ...scorecard,
    entityRef: 'scorecard:default/new-frontend-system',
    title: 'New frontend system',
    capability: 'component:default/frontend-plugin-api',
    mandated: true,
    adoption: countsOf(5, 22),
    problems: [{ path: 'spec.checks[0].when', message: 'must name a fact' }],
  },
  {
    ...scorecard,
    entityRef: 'scorecard:default/service-standard',
    title: 'Service standard',
    type: 'standard',
    capability: undefined,
    adoption: { ...countsOf(31, 43), unknown: 4 },
  },
  {
    ...scorecard,
    entityRef: 'scorecard:default/documented',
    title: 'Documented with a README and a changelog',
    lifecycle: 'draft',
    capability: undefined,
    adoption: countsOf(42, 43),
  },
];

const rows: MatrixRow[] = Array.from({ length: 50 }, (_, index) => ({
  ...matrix.rows[index % 2],
  entityRef: `component:default/backstage-plugin-${index}-backend-module`,
  title: undefined,
}));

/** The fixtures of the tests, at the size and in the shapes of the example. */
export function createExampleLedger(): PlatformLedgerApi {
  return createFakeLedger({
    listScorecards: async () => [
      { ...scorecard, adoption: countsOf(16, 17) },
      ...others,
    ],
    getScorecard: async () => ({ ...scorecard, adoption: countsOf(16, 17) }),
    getAdoptionSeries: async (_ref, query) => ({
      scorecard: scorecard.entityRef,
      step: query.step,
      points,
    }),
    getMatrix: async () => ({ ...matrix, rows }),
    getEntityStandings: async entityRef => ({
      entityRef,
      context: scorecard.context,
      present: true,
      standings: [
        standing,
        {
          ...standing,
          scorecard: others[0],
          nextSteps: [failing, unknown],
          checks: [failing, unknown, passing],
        },
        {
          ...standing,
          scorecard: others[1],
          level: { ...levels[1], since: '2025-06-30' },
          outcome: 'adopter',
          nextLevel: undefined,
          nextSteps: [],
          checks: [passing, passing],
          passing: 2,
        },
      ],
    }),
  });
}
