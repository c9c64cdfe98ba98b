import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotImplementedError } from '@backstage/errors';
import {
  AdoptionCounts,
  createPlatformLedgerClient,
  Movement,
  OwnerAdoption,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createFakeAllocation } from './createFakeAllocation';
import { createFakeCharters } from './createFakeCharters';
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

/** Every operation, and none of them answers. */
const silentLedger = createPlatformLedgerClient({
  discoveryApi: { getBaseUrl: async () => '' },
  fetchApi: {
    fetch: async () => {
      throw new NotImplementedError('No fixture answers it');
    },
  },
});

/**
 * A ledger that answers with the fixtures, each call as `overrides` say otherwise. Nothing can be written unless a test
 * says so.
 */
export function createFakeLedger(
  overrides: Partial<PlatformLedgerApi> = {},
): PlatformLedgerApi {
  return {
    ...silentLedger,
    ...createFakeAllocation(),
    ...createFakeCharters(),
    ...createFakeReports(),
    getStatus: async () => status,
    listScorecards: async () => ({ items: [scorecard] }),
    getScorecard: async () => scorecard,
    getAdoptionSeries: async ({ query }) => ({
      scorecard: scorecard.entityRef,
      step: query.step,
      points: ['2026-04-30', '2026-05-31', '2026-06-30'].map((day, index) => ({
        ...counts,
        day,
        adopters: 11 + index,
        retrospective: index < 2,
      })),
    }),
    getMovement: async ({ query }) => ({
      ...movement,
      since: query.since,
    }),
    getOwners: async () => ({
      items: [
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
    }),
    getMatrix: async () => matrix,
    getEntityStandings: async ({ path }) => ({
      entityRef: stringifyEntityRef(path),
      context,
      present: true,
      owner: 'group:default/ai',
      standings: [standing],
    }),
    getCapability: async ({ path }) => ({
      capability: stringifyEntityRef(path),
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
    listFactSources: async () => ({
      items: [
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
    }),
    listUnresolvedEntities: async () => ({
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
    ...overrides,
  };
}
