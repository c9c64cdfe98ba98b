import {
  addDays,
  charterVerdict,
  charterVerdictState,
  criterionStatus,
  Day,
  forecast,
  MetricPoint,
  PopulationReading,
  ReportCharter,
  ReportDecision,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { countsOn } from './exampleAdoption';
import { adoptionRows } from './exampleTables';

const FACT = 'uses.newBackendSystem';
const STARTS_ON = '2024-07-01';
const CHECKPOINT_ON = '2024-09-30';
const ENDS_ON = '2024-12-31';
const TARGET = { value: 0.8, side: 'atLeast' as const };
const CHARTER = {
  ref: 'charter:default/new-backend-system',
  title: 'Move every backend to the new system',
};
const LEADERSHIP = { ref: 'group:default/leadership', title: 'Leadership' };

/**
 * The example's first charter on a day of its runway or its last. Its figures are those of everybody who is eligible on the day: the frozen population's are
 * in no table.
 */
export function exampleCharter(asOf: Day): {
  charter: ReportCharter;
  decision: ReportDecision;
} {
  const points = pointsUpTo(asOf);
  const due = asOf >= ENDS_ON;
  const dueDay = toDayNumber(ENDS_ON) - toDayNumber(STARTS_ON);
  const value = points.at(-1)?.value;
  const line = forecast({
    points: points.flatMap(point =>
      point.value === undefined
        ? []
        : [
            {
              x: Math.max(0, toDayNumber(point.day) - toDayNumber(STARTS_ON)),
              y: point.value,
            },
          ],
    ),
    dueDay,
    runwayDays: dueDay,
    target: TARGET,
  });
  const status = criterionStatus({
    target: TARGET,
    value,
    fresh: true,
    due,
    forecast: line,
  });
  const reading: PopulationReading = {
    population: 'current',
    baseline: points[0]?.value,
    value,
    numerator: points.at(-1)?.numerator,
    denominator: points.at(-1)?.denominator,
    observedOn: asOf,
    ageDays: 0,
    fresh: true,
    status,
    forecast: line,
    points,
  };
  const verdict = {
    ...charterVerdict({
      defaultAction: 'dissolve',
      statuses: [status],
      guardrails: [],
    }),
    ...charterVerdictState({
      asOf,
      dueOn: ENDS_ON,
      settleDays: 10,
      sourceFailed: false,
    }),
    dueOn: ENDS_ON,
    retrospective: true,
  };
  const charter: ReportCharter = {
    charter: CHARTER,
    owner: { ref: 'group:default/core', title: 'Core' },
    decider: LEADERSHIP,
    fundingModel: 'funded-team',
    people: 2,
    startsOn: STARTS_ON,
    checkpointOn: CHECKPOINT_ON,
    endsOn: ENDS_ON,
    daysLeft: toDayNumber(ENDS_ON) - toDayNumber(asOf),
    phase: due ? 'gate' : 'checked',
    retrospective: true,
    verdict,
    undecided: false,
    defaultAction: 'dissolve',
    criteria: [
      {
        criterion: {
          id: 'uptake',
          role: 'kill',
          title: 'Golden-path uptake',
          metric: 'adoption/new-backend-system',
          target: { atLeast: TARGET.value },
        },
        metric: {
          id: 'adoption/new-backend-system',
          title: 'Adoption of New backend system',
          unit: 'share',
          better: 'higher',
          aggregation: 'latest',
          cadence: 'P31D',
          freshWithin: 'P62D',
          origin: 'ledger',
        },
        dueOn: ENDS_ON,
        target: TARGET,
        baseline: {
          value: points[0]?.value ?? 0,
          day: addDays(STARTS_ON, -1),
          stated: false,
        },
        judged: 'current',
        status,
        current: reading,
        selfReported: false,
      },
    ],
    cost: {
      currency: 'EUR',
      people: 2,
      costPerPersonQuarter: 45_000,
      quarters: [],
      total: due ? 180_000 : 90_000,
      gained: [
        {
          population: 'current',
          services: 12,
          perService: due ? 15_000 : 7_500,
        },
      ],
    },
    goalposts: [],
  };
  return {
    charter,
    decision: {
      kind: 'gate',
      charter: CHARTER,
      decider: LEADERSHIP,
      by: ENDS_ON,
      outcome: verdict.outcome,
      met: verdict.met,
      of: verdict.of,
      needed: verdict.needed,
      broken: 0,
      defaultAction: 'dissolve',
      retrospective: true,
    },
  };
}

function pointsUpTo(asOf: Day): MetricPoint[] {
  return adoptionRows
    .filter(
      ({ fact, observed_on }) =>
        fact === FACT && observed_on >= '2024-06-30' && observed_on <= asOf,
    )
    .map(({ observed_on: day }) => {
      const counts = countsOn(FACT, day);
      return {
        day,
        value: counts?.share,
        numerator: counts?.adopters,
        denominator: counts?.eligible,
        source: 'git-history',
      };
    });
}
