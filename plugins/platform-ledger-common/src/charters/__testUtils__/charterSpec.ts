import { CharterSpec } from '../../definitions';

/** A charter of the example, with what a test says otherwise. */
export function charterSpec(changes: Partial<CharterSpec> = {}): CharterSpec {
  return {
    owner: 'group:default/core',
    fundingModel: 'funded-team',
    startsOn: '2024-07-01',
    runwayQuarters: 2,
    team: {
      people: 2,
      costPerPersonQuarter: { amount: 45_000, currency: 'EUR' },
    },
    band: { floor: 0.2, ceiling: 0.3 },
    scorecards: ['scorecard:default/new-backend-system'],
    decider: 'group:default/leadership',
    defaultAction: 'dissolve',
    continueWhen: 'any',
    criteria: [
      {
        id: 'uptake',
        role: 'kill',
        title: 'Golden-path uptake',
        metric: 'adoption/new-backend-system',
        target: { atLeast: 0.8 },
      },
      {
        id: 'stability',
        role: 'guardrail',
        title: 'Change fail rate',
        metric: 'delivery/change-fail-rate',
        tolerance: 0.01,
        minimumN: 20,
        baseline: { value: 0.05, measuredOn: '2024-06-30' },
      },
    ],
    ...changes,
  };
}
