import { CriterionStatus } from '../../schema';
import { ReportCharter } from '../snapshot';

/** A charter in the middle of its runway, with one criterion. */
export function reportCharter(
  changes: Partial<ReportCharter> = {},
  status: CriterionStatus = 'at-risk',
): ReportCharter {
  return {
    charter: { ref: 'charter:default/move', title: 'Move' },
    owner: { ref: 'group:default/core', title: 'Core' },
    decider: { ref: 'group:default/leadership', title: 'Leadership' },
    fundingModel: 'funded-team',
    people: 2,
    startsOn: '2024-07-01',
    checkpointOn: '2024-09-30',
    endsOn: '2024-12-31',
    daysLeft: 61,
    phase: 'checked',
    retrospective: false,
    verdict: {
      outcome: 'dissolve',
      state: 'as-of-now',
      dueOn: '2024-12-31',
      met: 0,
      of: 1,
      needed: 1,
      broken: [],
      retrospective: false,
    },
    undecided: false,
    defaultAction: 'dissolve',
    criteria: [
      {
        criterion: {
          id: 'uptake',
          role: 'kill',
          title: 'Uptake',
          metric: 'adoption/system',
          target: { atLeast: 0.8 },
        },
        dueOn: '2024-12-31',
        target: { value: 0.8, side: 'atLeast' },
        baseline: { value: 0.25, day: '2024-06-30', stated: false },
        judged: 'current',
        status,
        current: {
          population: 'current',
          baseline: 0.25,
          value: 0.5,
          numerator: 2,
          denominator: 4,
          fresh: true,
          status,
          points: [
            { day: '2024-06-30', value: 0.25, numerator: 1, denominator: 4 },
            { day: '2024-10-31', value: 0.5, numerator: 2, denominator: 4 },
          ],
        },
        selfReported: false,
      },
    ],
    goalposts: [],
    ...changes,
  };
}
