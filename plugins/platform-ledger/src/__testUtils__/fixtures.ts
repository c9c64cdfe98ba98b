import {
  AdoptionCounts,
  CheckResult,
  EntityStanding,
  FigureContext,
  LedgerStatus,
  MatrixPage,
  MatrixRow,
  ScorecardDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

// What a ledger would answer about the last day of the example, cut down to what the tests look at.

export const status: LedgerStatus = {
  today: '2026-11-21',
  defaultAsOf: '2026-06-30',
  catalogWatchedSince: '2026-11-21',
  pendingEntities: 0,
  firstEvidenceOn: '2021-07-31',
  latestEvidenceOn: '2026-06-30',
};

export const context: FigureContext = {
  asOf: '2026-06-30',
  revision: {
    number: 2,
    contentHash: '0f3c2a9b77d1aa',
    firstSeenOn: '2026-11-21',
    recordedAt: '2026-11-21T08:00:00Z',
    retired: false,
  },
  retrospective: true,
  pendingEntities: 0,
  latestEvidenceOn: '2026-06-30',
};

export const levels = [
  { name: 'adopted', title: 'Adopted' },
  { name: 'completed', title: 'Completed' },
];

export const counts: AdoptionCounts = {
  eligible: 16,
  adopters: 13,
  notAdopters: 2,
  unknown: 1,
  exempt: 2,
  eligibilityUnknown: 4,
  eligibilityCarried: 1,
  share: 13 / 16,
  levels: [
    { name: 'adopted', title: 'Adopted', count: 13, reachable: true },
    { name: 'completed', title: 'Completed', count: 1, reachable: true },
  ],
};

export const scorecard: ScorecardDetails = {
  entityRef: 'scorecard:default/new-backend-system',
  name: 'new-backend-system',
  title: 'New backend system',
  description: 'Every backend plugin runs on the new backend system.',
  type: 'adoption',
  mandated: false,
  lifecycle: 'active',
  owner: 'group:default/core',
  capability: 'component:default/backend-plugin-api',
  levels,
  adoptedAt: 'adopted',
  adoption: counts,
  context,
  problems: [],
  checks: [
    {
      id: 'depends-on-backend-plugin-api',
      level: 'adopted',
      title: 'Uses the new backend system',
      when: { fact: 'uses.newBackendSystem', is: true },
      because: 'The old backend system is no longer supported.',
      instruction: 'Replace createRouter with createBackendPlugin.',
      links: [{ title: 'Migration guide', url: 'https://example.com/guide' }],
      effort: 'M',
      counts: { pass: 13, fail: 2, unknown: 1, exempt: 0, upcoming: 0 },
    },
    {
      id: 'left-legacy-backend-common',
      level: 'completed',
      title: 'Left the legacy backend packages',
      when: { fact: 'uses.legacyBackendCommon', is: false },
      because: 'Two systems side by side cost twice.',
      instruction: 'Remove @backstage/backend-common.',
      counts: { pass: 1, fail: 15, unknown: 0, exempt: 0, upcoming: 0 },
    },
  ],
  revisions: context.revision ? [context.revision] : [],
};

const [usesNew, leftOld] = scorecard.checks;

export const failing: CheckResult = {
  check: usesNew,
  state: 'fail',
  comparisons: [
    {
      fact: 'uses.newBackendSystem',
      factTitle: 'Uses the new backend system',
      operator: 'is',
      wanted: true,
      seen: false,
      stale: false,
      source: 'repository',
      observedOn: '2026-06-30',
      ageDays: 0,
      negated: false,
      outcome: 'false',
    },
  ],
};

export const unknown: CheckResult = {
  check: leftOld,
  state: 'unknown',
  comparisons: [
    {
      fact: 'uses.legacyBackendCommon',
      operator: 'is',
      wanted: false,
      stale: false,
      negated: false,
      outcome: 'unknown',
    },
  ],
};

export const passing: CheckResult = {
  ...unknown,
  state: 'pass',
  comparisons: [
    {
      ...unknown.comparisons[0],
      seen: false,
      observedOn: '2026-06-29',
      ageDays: 1,
      outcome: 'true',
    },
  ],
};

export const standing: EntityStanding = {
  scorecard,
  entityRef: 'component:default/rag-ai-backend',
  eligibility: 'yes',
  nextLevel: levels[0],
  nextSteps: [failing],
  outcome: 'not-adopter',
  score: 0.5,
  passing: 1,
  counted: 2,
  checks: [failing, passing],
  history: [
    { from: '2024-01-31', to: '2024-08-31', levelIndex: 0 },
    {
      from: '2024-08-31',
      to: '2025-01-31',
      level: 'adopted',
      levelIndex: 1,
      cause: 'service-changed',
    },
    { from: '2025-01-31', levelIndex: 0, cause: 'rule-changed' },
  ],
};

export const rows: MatrixRow[] = [
  {
    entityRef: 'component:default/catalog-backend-module-aws',
    title: 'AWS catalog module',
    owner: 'group:default/cloud',
    kind: 'component',
    type: 'library',
    lifecycle: 'production',
    eligibility: 'yes',
    level: { ...levels[0], since: '2024-08-12' },
    outcome: 'adopter',
    score: 0.5,
    states: ['pass', 'fail'],
  },
  {
    entityRef: 'component:default/rag-ai-backend',
    owner: 'group:default/ai',
    kind: 'component',
    eligibility: 'yes',
    outcome: 'unknown',
    score: 0,
    states: ['unknown', 'fail'],
  },
];

export const matrix: MatrixPage = {
  context,
  checks: scorecard.checks.map(check => ({
    id: check.id,
    title: check.title,
    level: check.level,
    effort: check.effort ?? 'M',
  })),
  rows,
  total: 120,
  owners: [
    { ref: 'group:default/cloud', title: 'Cloud' },
    { ref: 'group:default/ai' },
  ],
  kinds: ['component'],
  lifecycles: ['production'],
};
