import {
  ReportSnapshot,
  ReportSquad,
  TitledRef,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { cloudCell, policy } from './allocationFixtures';
import { charter, charterSummary, stability, uptake } from './charterFixtures';
import { context, counts, levels } from './fixtures';

// A report of 2024-Q4 as the example's figures would make it, cut down to what the tests look at.

const core: TitledRef = { ref: 'group:default/core', title: 'Core' };

export const leadership: TitledRef = {
  ref: 'group:default/leadership',
  title: 'Leadership',
};

const newBackend: TitledRef = {
  ref: charterSummary.entityRef,
  title: charterSummary.title,
};

const { group, period, policy: judgedBy, mergedInto, ...cell } = cloudCell;

const cloud: ReportSquad = {
  squad: { ref: 'group:default/cloud', title: 'Cloud' },
  cell: { ...cell, capacity: 120, coverage: 0.5 },
  policy: policy.entityRef,
  planned: { floorDays: 24, ceilingDays: 36, repayDays: 4.8 },
  previous: { share: 0.24, verdict: 'within' },
  ledger: {
    opening: 4.8,
    restated: 0,
    accrued: 4.8,
    repaid: 0,
    writtenOff: 0,
    closing: 9.6,
    through: '2024-12-31',
    assessed: true,
  },
  tradeOffs: { open: 1, overdue: 0 },
};

const portal: ReportSquad = {
  squad: { ref: 'group:default/portal', title: 'Portal' },
  cell: {
    ...cell,
    suppressed: true,
    verdict: 'not-assessed',
    reasons: ['suppressed'],
    share: undefined,
    attributed: undefined,
    platform: undefined,
    categories: [],
  },
  mergedInto: { ref: 'group:default/product', title: 'Product' },
  policy: policy.entityRef,
  tradeOffs: { open: 0, overdue: 0 },
};

const delivery: ReportSquad = {
  squad: { ref: 'group:default/delivery', title: 'Delivery' },
  cell: {
    ...cell,
    verdict: 'insufficient-data',
    reasons: ['no-activity'],
    share: undefined,
    attributed: 0,
    platform: 0,
  },
  policy: policy.entityRef,
  tradeOffs: { open: 0, overdue: 0 },
};

const none = { 'service-changed': 0, 'rule-changed': 0, 'data-aged': 0 };

export const snapshot: ReportSnapshot = {
  schema: 'platform-ledger.io/report/v1',
  id: 'report-1',
  title: 'Platform report 2024-Q4',
  scope: {},
  period: { label: '2024-Q4', from: '2024-10-01', to: '2024-12-31' },
  asOf: '2024-12-31',
  recordedAt: '2026-11-21T09:00:00.000Z',
  state: 'draft',
  partial: false,
  audience: 'Leadership',
  portalUrl: 'https://portal.example.com',
  comparedWith: {
    previous: {
      period: { label: '2024-Q3', from: '2024-07-01', to: '2024-09-30' },
      asOf: '2024-09-30',
    },
  },
  decisions: [
    {
      kind: 'gate',
      decider: leadership,
      by: '2024-12-31',
      charter: newBackend,
      outcome: 'dissolve',
      met: 0,
      of: 1,
      needed: 1,
      broken: 0,
      defaultAction: 'dissolve',
      retrospective: true,
    },
    {
      kind: 'trade-off',
      decider: leadership,
      by: '2024-11-30',
      squad: cloud.squad,
      shipped: 'Single sign-on',
      deferred: 'Build cache',
      owedDays: 4.8,
    },
  ],
  charters: [
    {
      charter: newBackend,
      owner: core,
      decider: leadership,
      fundingModel: charter.fundingModel,
      people: 2,
      startsOn: charter.startsOn,
      checkpointOn: charter.checkpointOn,
      endsOn: charter.endsOn,
      daysLeft: 0,
      phase: 'checked',
      retrospective: true,
      verdict: charter.verdict,
      undecided: false,
      defaultAction: 'dissolve',
      criteria: [uptake],
      cost: charter.cost,
      goalposts: [],
    },
  ],
  allocation: {
    policies: [policy],
    squads: [cloud, delivery, portal],
    platformTeams: [],
    merged: [],
    counts: {
      below: 1,
      within: 0,
      above: 0,
      'insufficient-data': 1,
      'not-assessed': 1,
    },
    redistributed: {
      pieces: 1,
      writings: 2,
      illustrations: 0,
      days: 14,
      costs: [],
      previousDays: 14,
    },
    unmatchedPersons: 0,
    problems: [],
  },
  adoption: [
    {
      scorecard: {
        ref: 'scorecard:default/new-backend-system',
        title: 'New backend system',
      },
      owner: core,
      type: 'adoption',
      mandated: false,
      levels,
      adoptedAt: 'adopted',
      counts,
      previous: { ...counts, adopters: 9, notAdopters: 6, share: 9 / 16 },
      context,
      targets: [{ charter: newBackend, share: 0.8, due: '2024-12-31' }],
      points: ['2024-10-31', '2024-11-30', '2024-12-31'].map((day, place) => ({
        ...counts,
        day,
        adopters: 11 + place,
        share: (11 + place) / 16,
        retrospective: true,
      })),
      movement: {
        since: '2024-09-30',
        counts: {
          rose: { ...none, 'service-changed': 1 },
          fell: none,
          appeared: none,
          went: none,
        },
        total: 1,
        movers: [
          {
            entity: {
              ref: 'component:default/rag-ai-backend',
              title: 'RAG AI backend',
            },
            owner: { ref: 'group:default/ai', title: 'AI' },
            direction: 'rose',
            cause: 'service-changed',
            to: 'adopted',
            on: '2024-11-30',
          },
        ],
      },
    },
  ],
  guardrails: [{ charter: newBackend, evaluation: stability }],
  restatements: [
    {
      report: {
        id: 'report-0',
        title: 'Platform report 2024-Q3',
        label: '2024-Q3',
      },
      subject: {
        ref: 'scorecard:default/new-backend-system',
        title: 'New backend system',
      },
      figure: {
        kind: 'adopters',
        before: { value: 8, of: 16 },
        after: { value: 9, of: 16 },
      },
      causes: ['late-facts'],
      recorded: {
        from: '2026-11-20T09:00:00.000Z',
        to: '2026-11-20T09:00:00.000Z',
      },
    },
  ],
  method: {
    release: '0.1.0',
    methodVersions: { adoption: 1 },
    calendar: { fiscalYearStartsIn: 1, timeZones: ['UTC'] },
    definitions: [],
    sources: [],
    quality: {
      entities: 40,
      pendingEntities: 0,
      unresolvedEntities: 0,
      attributedDays: 60,
      capacityDays: 120,
      selfReportedSquads: 0,
      suppressedSquads: 1,
    },
  },
  commentary: [],
};
