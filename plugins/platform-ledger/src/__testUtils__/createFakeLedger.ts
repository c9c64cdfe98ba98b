import { NotImplementedError } from '@backstage/errors';
import {
  AdoptionCounts,
  Movement,
  OwnerAdoption,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createFakeAllocation } from './createFakeAllocation';
import { createFakeCharters } from './createFakeCharters';
import { createFakeMetrics } from './createFakeMetrics';
import { createFakeReports } from './createFakeReports';
import {
  context,
  counts,
  matrix,
  scorecard,
  standing,
  status,
} from './fixtures';

function owner(options: {
  ref?: string;
  parent?: string;
  adopters: number;
  eligible: number;
}): OwnerAdoption {
  const total: AdoptionCounts = {
    ...counts,
    adopters: options.adopters,
    eligible: options.eligible,
    share: options.adopters / options.eligible,
  };
  return { owner: options.ref, parent: options.parent, own: total, total };
}

const movement: Movement = {
  since: '2026-03-31',
  context,
  counts: {
    rose: { 'service-changed': 7, 'rule-changed': 0, 'data-aged': 0 },
    fell: { 'service-changed': 0, 'rule-changed': 2, 'data-aged': 0 },
    appeared: { 'service-changed': 1, 'rule-changed': 0, 'data-aged': 0 },
    went: { 'service-changed': 0, 'rule-changed': 0, 'data-aged': 0 },
  },
  movers: [
    {
      entityRef: 'component:default/rag-ai-backend',
      direction: 'rose',
      cause: 'service-changed',
      to: 'adopted',
      on: '2026-05-31',
    },
  ],
  total: 10,
};

/** A ledger that answers with the fixtures, each call as `overrides` say otherwise. */
export function createFakeLedger(
  overrides: Partial<PlatformLedgerApi> = {},
): PlatformLedgerApi {
  async function notHere(): Promise<never> {
    throw new NotImplementedError('No view asks for it');
  }
  return {
    ...createFakeAllocation(),
    ...createFakeCharters(),
    ...createFakeMetrics(),
    ...createFakeReports(),
    getStatus: async () => status,
    listScorecards: async () => [scorecard],
    getScorecard: async () => scorecard,
    getAdoptionSeries: async (_scorecardRef, query) => ({
      scorecard: scorecard.entityRef,
      step: query.step,
      points: ['2026-04-30', '2026-05-31', '2026-06-30'].map((day, index) => ({
        ...counts,
        day,
        adopters: 11 + index,
        retrospective: index < 2,
      })),
    }),
    getMovement: async (_scorecardRef, query) => ({
      ...movement,
      since: query.since,
    }),
    getOwners: async () => [
      owner({ ref: 'group:default/roadie', adopters: 13, eligible: 16 }),
      owner({
        ref: 'group:default/product',
        parent: 'group:default/roadie',
        adopters: 9,
        eligible: 10,
      }),
      owner({
        ref: 'group:default/cloud',
        parent: 'group:default/product',
        adopters: 5,
        eligible: 5,
      }),
      owner({ adopters: 0, eligible: 1 }),
    ],
    getMatrix: async () => matrix,
    getEntityStandings: async entityRef => ({
      entityRef,
      context,
      present: true,
      owner: 'group:default/ai',
      standings: [standing],
    }),
    getCapability: async capability => ({
      capability,
      scorecards: [scorecard],
      adopters: [
        {
          entityRef: 'component:default/catalog-backend-module-aws',
          owner: 'group:default/cloud',
          scorecard: scorecard.entityRef,
          since: '2024-08-12',
        },
      ],
      total: 1,
    }),
    listSources: async () => [
      {
        name: 'repository',
        title: 'Repository',
        intake: 'push',
        latestDay: '2026-06-30',
        latestSweep: '2026-06-30',
        seriesCount: 1_234,
        runs: [
          {
            startedAt: '2026-11-21T08:00:00Z',
            finishedAt: '2026-11-21T08:00:05Z',
            status: 'succeeded',
            received: 37_221,
            stored: 37_220,
            unchanged: 0,
            rejected: 1,
            unresolved: 3,
            rejections: [
              { line: 17, field: 'value', reason: 'is not a boolean' },
            ],
          },
        ],
      },
    ],
    listUnresolved: async () => ({
      items: [
        {
          entityRef: 'component:default/ghost',
          state: 'never',
          factCount: 9,
          latestDay: '2026-06-30',
        },
      ],
      total: 1,
    }),
    previewScorecard: notHere,
    getFacts: notHere,
    getFactHistory: notHere,
    listFactTypes: notHere,
    declareFactType: notHere,
    pushFacts: notHere,
    ...overrides,
  };
}
