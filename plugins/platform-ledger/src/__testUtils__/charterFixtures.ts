import {
  CharterDetails,
  CharterGate,
  CharterSummary,
  CriterionEvaluation,
  ForecastError,
  GuardrailEvaluation,
  HandOverItem,
  MetricDescription,
  PopulationReading,
  StoredCharterEvidence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

// What a ledger would answer about the first example charter on 31 October 2024: frozen 8 of 14, forecast 71.4 %. The
// guardrail, the changes and the decisions are made up.

export const uptakeMetric: MetricDescription = {
  id: 'adoption/new-backend-system',
  title: 'Adoption of New backend system',
  unit: 'share',
  better: 'higher',
  aggregation: 'latest',
  cadence: 'P1M',
  freshWithin: 'P2M',
  range: { least: 0, most: 1 },
  origin: 'ledger',
};

const monthEnds = [
  '2024-06-30',
  '2024-07-31',
  '2024-08-31',
  '2024-09-30',
  '2024-10-31',
];

function reading(options: {
  population: 'frozen' | 'current';
  counts: [numerator: number, denominator: number][];
  atDue: number;
}): PopulationReading {
  const points = options.counts.map(([numerator, denominator], index) => ({
    day: monthEnds[index],
    value: numerator / denominator,
    numerator,
    denominator,
  }));
  const last = points[points.length - 1];
  const slope = (options.atDue - points[0].value) / 183;
  return {
    population: options.population,
    baseline: points[0].value,
    value: last.value,
    numerator: last.numerator,
    denominator: last.denominator,
    observedOn: last.day,
    ageDays: 0,
    fresh: true,
    status: 'at-risk',
    forecast: {
      points: points.length,
      theilSen: {
        slope,
        intercept: points[0].value,
        atDue: options.atDue,
        reachesOnDay: 219.6,
      },
      leastSquares: {
        slope,
        intercept: points[0].value,
        atDue: options.atDue - 0.01,
      },
    },
    points,
  };
}

export const uptake: CriterionEvaluation = {
  criterion: {
    id: 'uptake',
    role: 'kill',
    title: 'Golden-path uptake',
    metric: uptakeMetric.id,
    target: { atLeast: 0.8 },
  },
  metric: uptakeMetric,
  dueOn: '2024-12-31',
  target: { value: 0.8, side: 'atLeast' },
  baseline: {
    value: 4 / 14,
    day: '2024-06-30',
    stated: false,
    numerator: 4,
    denominator: 14,
  },
  required: 0.6286,
  judged: 'frozen',
  status: 'at-risk',
  frozen: {
    ...reading({
      population: 'frozen',
      counts: [
        [4, 14],
        [5, 14],
        [6, 14],
        [7, 14],
        [8, 14],
      ],
      atDue: 0.7143,
    }),
    gone: 1,
  },
  current: reading({
    population: 'current',
    counts: [
      [4, 14],
      [5, 14],
      [7, 15],
      [8, 15],
      [10, 16],
    ],
    atDue: 0.7979,
  }),
  movement: 4 / 14,
  distance: 0.8 - 8 / 14,
  selfReported: false,
};

export const stability: GuardrailEvaluation = {
  criterion: {
    id: 'stability',
    role: 'guardrail',
    title: 'Change fail rate',
    metric: 'delivery/change-fail-rate',
    tolerance: 0.01,
    minimumN: 20,
    baseline: { value: 0.05, measuredOn: '2024-06-30' },
  },
  metric: {
    id: 'delivery/change-fail-rate',
    title: 'Change fail rate',
    unit: 'share',
    better: 'lower',
    aggregation: 'latest',
    cadence: 'P1M',
    freshWithin: 'P2M',
    origin: 'observed',
  },
  baseline: { value: 0.05, day: '2024-06-30', stated: true },
  value: 0.04,
  n: 40,
  observedOn: '2024-10-31',
  ageDays: 0,
  worseBy: -0.01,
  tolerance: 0.01,
  minimumN: 20,
  state: 'holds',
  points: [{ day: '2024-10-31', value: 0.04, n: 40 }],
  selfReported: true,
};

export const forecastErrors: ForecastError[] = [
  { unit: 'days', criteria: 5, median: 1.5 },
  { unit: 'share', criteria: 6, median: 0.12 },
];

export const charterSummary: CharterSummary = {
  entityRef: 'charter:default/new-backend-system',
  name: 'new-backend-system',
  title: 'Move every backend to the new system',
  description: 'A bet that is judged by what the repository really did.',
  owner: 'group:default/core',
  decider: 'group:default/leadership',
  fundingModel: 'funded-team',
  startsOn: '2024-07-01',
  checkpointOn: '2024-09-30',
  endsOn: '2024-12-31',
  daysLeft: 61,
  phase: 'checked',
  retrospective: true,
  verdict: {
    outcome: 'dissolve',
    state: 'as-of-now',
    dueOn: '2024-12-31',
    met: 0,
    of: 1,
    needed: 1,
    broken: [],
    retrospective: true,
  },
  undecided: false,
  defaultAction: 'dissolve',
  criteria: [
    {
      id: 'uptake',
      title: 'Golden-path uptake',
      status: 'at-risk',
      value: 8 / 14,
      numerator: 8,
      denominator: 14,
      target: 0.8,
      unit: 'share',
    },
  ],
  guardrails: [{ id: 'stability', title: 'Change fail rate', state: 'holds' }],
  waitingChanges: 0,
  scorecards: ['scorecard:default/new-backend-system'],
  capabilities: ['component:default/backend-plugin-api'],
  problems: [],
};

const firstRevision = {
  number: 1,
  contentHash: '8d0e61f2a7b94c',
  firstSeenOn: '2026-11-21',
  recordedAt: '2026-11-21T08:00:00Z',
  retired: false,
};

export const charter: CharterDetails = {
  ...charterSummary,
  asOf: '2024-10-31',
  spec: {
    owner: charterSummary.owner,
    fundingModel: 'funded-team',
    startsOn: '2024-07-01',
    runwayQuarters: 2,
    team: {
      people: 2,
      costPerPersonQuarter: { amount: 45_000, currency: 'EUR' },
    },
    scorecards: charterSummary.scorecards,
    decider: charterSummary.decider,
    defaultAction: 'dissolve',
    criteria: [uptake.criterion, stability.criterion],
  },
  revision: firstRevision,
  frozenPopulation: {
    size: 14,
    frozenAt: '2026-11-21T08:10:00Z',
    scorecards: charterSummary.scorecards,
  },
  criteriaEvaluations: [uptake],
  forecastErrors: [],
  guardrailEvaluations: [stability],
  cost: {
    currency: 'EUR',
    people: 2,
    costPerPersonQuarter: 45_000,
    quarters: [
      {
        label: '2024-Q3',
        from: '2024-07-01',
        to: '2024-09-30',
        amount: 90_000,
      },
      {
        label: '2024-Q4',
        from: '2024-10-01',
        to: '2024-10-31',
        amount: 30_326.09,
      },
    ],
    total: 120_326.09,
    gained: [
      { population: 'frozen', services: 4, perService: 30_081.52 },
      { population: 'current', services: 0 },
    ],
  },
  goalposts: [
    {
      definition: charterSummary.entityRef,
      kind: 'Charter',
      revision: firstRevision,
      changes: [],
      state: 'first',
    },
  ],
  decisions: [],
  allocation: [
    {
      group: 'group:default/cloud',
      title: 'Cloud',
      share: 0.24,
      verdict: 'within',
    },
    { group: 'group:default/core', title: 'Core', verdict: 'platform-team' },
  ],
  handOver: [],
};

export const gate: CharterGate = {
  charter,
  sentence: 'None of the 1 kill criteria is met, and 1 has to be.',
  proposed: 'kill',
  evidenceHash: '5a1c9f0b44de',
  mayDecide: true,
};

export const storedEvidence: StoredCharterEvidence = {
  evidenceHash: '5a1c9f0b44de',
  intact: true,
  sentence: 'The verdict is dissolve, the default action.',
  evidence: {
    charter: charterSummary.entityRef,
    revision: { number: 1, contentHash: firstRevision.contentHash },
    startsOn: charterSummary.startsOn,
    endsOn: charterSummary.endsOn,
    retrospective: true,
    verdict: charterSummary.verdict,
    criteria: [uptake],
    guardrails: [stability],
    allocation: [],
    revisions: [],
  },
};

export const handOverItem: HandOverItem = {
  id: 'hand-over-1',
  charter: charterSummary.entityRef,
  capability: 'component:default/backend-plugin-api',
  ownerNow: 'group:default/core',
  adopters: 14,
  writtenMostBy: 'group:default/cloud',
};
