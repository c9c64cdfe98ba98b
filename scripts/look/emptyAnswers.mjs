/** What a ledger answers that has nothing to show yet. */
const DAY = '2026-06-30';

const context = { asOf: DAY, retrospective: false, pendingEntities: 0 };

const levels = [
  { name: 'adopted', title: 'Adopted' },
  { name: 'completed', title: 'Completed' },
];

const adoption = {
  eligible: 0,
  adopters: 0,
  notAdopters: 0,
  unknown: 0,
  exempt: 0,
  eligibilityUnknown: 0,
  eligibilityCarried: 0,
  levels: levels.map(level => ({ ...level, count: 0, reachable: true })),
};

const none = { 'service-changed': 0, 'rule-changed': 0, 'data-aged': 0 };

export const status = {
  '/status': { today: DAY, defaultAsOf: DAY, pendingEntities: 0 },
};

export const noStandings = {
  ...status,
  '/standings': {
    entityRef: 'component:default/catalog-backend-module-aws',
    context,
    present: true,
    owner: 'group:default/cloud',
    standings: [],
  },
};

export const noServices = {
  ...status,
  '/new-backend-system': {
    entityRef: 'scorecard:default/new-backend-system',
    name: 'new-backend-system',
    title: 'New backend system',
    type: 'adoption',
    mandated: false,
    lifecycle: 'active',
    owner: 'group:default/core',
    levels,
    adoptedAt: 'adopted',
    adoption,
    context,
    problems: [],
    checks: [],
    revisions: [],
  },
  '/series': {
    scorecard: 'scorecard:default/new-backend-system',
    step: 'month',
    points: [],
  },
  '/movement': {
    since: DAY,
    context,
    counts: { rose: none, fell: none, appeared: none, went: none },
    movers: [],
    total: 0,
  },
  '/matrix': {
    context,
    checks: [],
    rows: [],
    total: 0,
    owners: [],
    kinds: [],
    lifecycles: [],
  },
};

export const noSquads = {
  ...status,
  '/allocation': {
    asOf: DAY,
    periods: [],
    squads: [],
    platformTeams: [],
    merged: [],
    counts: {
      below: 0,
      within: 0,
      above: 0,
      'insufficient-data': 0,
      'not-assessed': 0,
    },
    unmatchedPersons: 0,
    problems: [],
  },
  '/cloud': {
    group: 'group:default/cloud',
    asOf: DAY,
    platformTeam: false,
    quarters: [],
    sprints: [],
    sensitivity: [],
    ledger: [],
    tradeOffs: [],
    writeOffs: [],
    checkIns: [],
  },
};

export const noAdopters = {
  ...noStandings,
  '/backend-plugin-api': {
    capability: 'component:default/backend-plugin-api',
    scorecards: [],
    adopters: [],
    total: 0,
  },
};
