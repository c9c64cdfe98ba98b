import {
  AllocationCell,
  AllocationGrid,
  AllocationPeriod,
  EntityAllocation,
  NamedWork,
  PolicyInForce,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

// What a ledger would answer about two squads and a platform team.

export const policy: PolicyInForce = {
  entityRef: 'allocationpolicy:default/organisation',
  title: 'Platform allocation',
  owner: 'group:default/leadership',
  revision: {
    number: 1,
    contentHash: '77d1aa0f3c2a9b',
    firstSeenOn: '2026-11-21',
    recordedAt: '2026-11-21T08:00:00Z',
    retired: false,
  },
  retrospective: true,
  band: { floor: 0.2, ceiling: 0.3 },
  method: 'equal-split',
  denominator: 'attributed',
  crossCutting: 'alone',
  coverageFloor: 0.5,
  minimumDays: 5,
  minimumGroupSize: 3,
};

export const quarters: AllocationPeriod[] = [
  {
    kind: 'quarter',
    label: '2026-Q1',
    start: '2026-01-01',
    end: '2026-03-31',
    partial: false,
  },
  {
    kind: 'quarter',
    label: '2026-Q2',
    start: '2026-04-01',
    end: '2026-06-30',
    partial: false,
  },
];

export const sprints: AllocationPeriod[] = [
  {
    kind: 'sprint',
    label: '2026-06-01',
    start: '2026-06-01',
    end: '2026-06-14',
    partial: false,
  },
  {
    kind: 'sprint',
    label: '2026-06-15',
    start: '2026-06-15',
    end: '2026-06-28',
    partial: false,
  },
];

export const cloudCell: AllocationCell = {
  group: 'group:default/cloud',
  period: quarters[0],
  suppressed: false,
  verdict: 'below',
  reasons: ['capacity-unknown'],
  share: 0.12,
  shareOfAttributed: 0.12,
  unit: 'person-days',
  attributed: 60,
  platform: 7.2,
  selfReported: false,
  categories: [
    { category: 'product', days: 50 },
    { category: 'uncategorised', days: 2.8 },
    { category: 'platform', days: 7.2 },
  ],
  policy,
};

export const suppressedCell: AllocationCell = {
  group: 'group:default/portal',
  period: quarters[1],
  suppressed: true,
  mergedInto: 'group:default/product',
  verdict: 'not-assessed',
  reasons: ['suppressed'],
  unit: 'person-days',
  selfReported: false,
  categories: [],
  policy,
};

export const grid: AllocationGrid = {
  asOf: '2026-06-30',
  periods: quarters,
  squads: [
    {
      group: 'group:default/cloud',
      title: 'Cloud',
      parent: 'group:default/product',
      cells: [
        cloudCell,
        {
          ...cloudCell,
          period: quarters[1],
          verdict: 'within',
          reasons: [],
          share: 0.24,
          platform: 14.4,
          capacity: 100,
          coverage: 0.6,
        },
      ],
      decay: {
        decaying: true,
        fallsThreeTimes: true,
        reachesHalf: false,
        carried: 0.04,
      },
      deferred: 4.8,
    },
    {
      group: 'group:default/portal',
      parent: 'group:default/product',
      cells: [
        {
          ...cloudCell,
          group: 'group:default/portal',
          verdict: 'insufficient-data',
          reasons: ['capacity-unknown', 'under-minimum-days'],
          attributed: 3,
          platform: 0.36,
        },
        suppressedCell,
      ],
      deferred: 0,
    },
  ],
  platformTeams: [
    {
      group: 'group:default/core',
      title: 'Core',
      cells: [
        {
          ...cloudCell,
          group: 'group:default/core',
          verdict: 'not-assessed',
          reasons: ['platform-team'],
          share: 0.9,
          platform: 54,
        },
      ],
    },
  ],
  merged: [
    {
      ...cloudCell,
      group: 'group:default/product',
      period: quarters[1],
      share: 0.25,
      platform: 15,
      verdict: 'within',
    },
  ],
  counts: {
    below: 4,
    within: 1,
    above: 0,
    'insufficient-data': 1,
    'not-assessed': 0,
  },
  countedPeriod: quarters[1],
  unmatchedPersons: 2,
  problems: [],
};

export const squad: SquadAllocation = {
  group: 'group:default/cloud',
  title: 'Cloud',
  asOf: '2026-06-30',
  platformTeam: false,
  quarters: grid.squads[0].cells,
  sprints: sprints.map(period => ({ ...cloudCell, period })),
  sensitivity: [
    {
      method: 'equal-split',
      crossCutting: 'alone',
      denominator: 'attributed',
      share: 0.24,
      verdict: 'within',
      flips: false,
      isPolicy: true,
    },
    {
      method: 'equal-split',
      crossCutting: 'always',
      denominator: 'attributed',
      share: 0.48,
      verdict: 'above',
      flips: true,
      isPolicy: false,
    },
  ],
  sensitivityOf: quarters[1],
  ledger: [
    {
      period: quarters[0],
      opening: 0,
      restated: 0,
      accrued: 4.8,
      repaid: 0,
      writtenOff: 0,
      closing: 4.8,
      assessed: true,
    },
    {
      period: quarters[1],
      opening: 4.8,
      restated: 0,
      accrued: 0,
      repaid: 2.4,
      writtenOff: 0,
      closing: 2.4,
      assessed: true,
    },
  ],
  tradeOffs: [
    {
      id: 'trade-off-1',
      group: 'group:default/cloud',
      shipped: 'Multi-account support',
      deferred: 'Pipeline clean-up',
      days: 4,
      agreedOn: '2026-02-01',
      repayBy: '2026-05-31',
      author: 'user:default/squad-lead',
      recordedAt: '2026-11-21T08:00:00Z',
      illustration: true,
      state: 'overdue',
      repaidDays: 2.4,
      owedDays: 1.6,
    },
  ],
  writeOffs: [],
  checkIns: [
    {
      id: 'check-in-1',
      group: 'group:default/cloud',
      sprint: '2026-06-01',
      sprintEnd: '2026-06-14',
      share: 0.25,
      author: 'user:default/squad-lead',
      recordedAt: '2026-11-21T08:00:00Z',
      late: true,
      illustration: false,
    },
  ],
  plan: {
    quarter: '2026-Q3',
    floorDays: 24,
    ceilingDays: 36,
    repayDays: 2.4,
  },
  policy,
};

export const entityAllocation: EntityAllocation = {
  entityRef: 'component:default/rag-ai-backend',
  asOf: '2026-06-30',
  group: 'group:default/cloud',
  title: 'Cloud',
  platformTeam: false,
  cell: cloudCell,
  adoption: { adopted: 2, eligible: 2 },
};

export const namedWork: NamedWork = {
  id: 'work-1',
  name: 'HTTP client with retries',
  description: 'Calls that back off and try again',
  writings: [
    {
      id: 'writing-1',
      group: 'group:default/cloud',
      entityRef: 'component:default/rag-ai-backend',
      days: 3,
      writtenOn: '2025-02-01',
      link: 'https://example.com/client',
      shared: true,
      author: 'user:default/squad-lead',
    },
    {
      id: 'writing-2',
      group: 'group:default/portal',
      days: 4,
      writtenOn: '2025-05-01',
      link: 'data:text/html,hello',
      shared: false,
      author: 'user:default/squad-lead',
    },
  ],
  redistributedDays: 4,
  author: 'user:default/squad-lead',
  recordedAt: '2026-11-21T08:00:00Z',
  illustration: false,
};
