import { GoalpostChange } from '../schema';
import { CharterCriterion, ScorecardSpec } from '../definitions';
import { charterSpec } from './__testUtils__/charterSpec';
import { charterChanges } from './charterChanges';
import { policyChanges } from './policyChanges';
import { scorecardChanges } from './scorecardChanges';

const before = charterSpec();
const [uptake, stability] = before.criteria;

function texts(changes: GoalpostChange[], judges = true): string[] {
  return changes
    .filter(change => change.judges === judges)
    .map(({ text }) => text);
}

function withUptake(changes: Partial<CharterCriterion>) {
  return charterSpec({ criteria: [{ ...uptake, ...changes }, stability] });
}

describe('charterChanges', () => {
  it('says what moved, by how much, and where', () => {
    expect(
      charterChanges(before, withUptake({ target: { atLeast: 0.6 } })),
    ).toEqual([
      {
        path: 'spec.criteria[uptake].target.atLeast',
        kind: 'target-lowered',
        judges: true,
        before: '80 %',
        after: '60 %',
        text: 'uptake target lowered from 80 % to 60 %',
      },
    ]);
  });

  it.each<[string, CharterCriterion, CharterCriterion, string[]]>([
    [
      'a target that is raised by a tenth of a point',
      uptake,
      { ...uptake, target: { atLeast: 0.801 } },
      ['uptake target raised from 80 % to 80.1 %'],
    ],
    [
      'another form of target',
      uptake,
      { ...uptake, target: { increaseBy: 0.2 } },
      ['uptake target changed from at least 80 % to an increase by 20 points'],
    ],
    [
      'targets against the baseline',
      { ...uptake, target: { increaseBy: 0.2 } },
      { ...uptake, target: { increaseBy: 0.01 } },
      [
        'uptake target lowered from an increase by 20 points to an increase by 1 point',
      ],
    ],
    [
      'another metric, in whose unit the target is then',
      uptake,
      {
        ...uptake,
        metric: 'onboarding/time-to-first-deploy',
        target: { atMost: 12 },
      },
      [
        'uptake metric changed from adoption/new-backend-system to onboarding/time-to-first-deploy',
        'uptake target changed from at least 80 % to at most 12 days',
      ],
    ],
    [
      'a percentage',
      { ...uptake, target: { decreaseByPercent: 30 } },
      { ...uptake, target: { decreaseByPercent: 10.5 } },
      ['uptake target lowered from a decrease by 30 % to a decrease by 10.5 %'],
    ],
    [
      'day, population and baseline',
      uptake,
      {
        ...uptake,
        due: '2025-03-31',
        population: 'current',
        baseline: { value: 0.1, measuredOn: '2024-05-31' },
      },
      [
        'uptake baseline changed from that at the start to 10 % on 2024-05-31',
        'uptake population changed from frozen to current',
        'uptake due day moved from 2024-12-31 to 2025-03-31',
      ],
    ],
    [
      'a guardrail',
      stability,
      { ...stability, tolerance: 0.05, minimumN: undefined },
      [
        'stability tolerance raised from 1 point to 5 points',
        'stability minimum n changed from 20 to none',
      ],
    ],
    [
      'its role',
      stability,
      {
        ...stability,
        role: 'kill',
        tolerance: undefined,
        target: { atMost: 0.1 },
      },
      [
        'stability role changed from guardrail to kill',
        'stability target changed from none to at most 10 %',
        'stability tolerance changed from 1 point to none',
      ],
    ],
  ])('says in words with units: %s', (_what, earlier, later, expected) => {
    const units = new Map([
      ['delivery/change-fail-rate', 'share'],
      ['adoption/new-backend-system', 'share'],
      ['onboarding/time-to-first-deploy', 'days'],
    ]);
    expect(
      texts(
        charterChanges(
          charterSpec({ criteria: [earlier] }),
          charterSpec({ criteria: [later] }),
          metric => units.get(metric),
        ),
      ),
    ).toEqual(expected);
  });

  it('says what else judges', () => {
    expect(
      texts(
        charterChanges(
          before,
          charterSpec({
            startsOn: '2024-08-01',
            runwayQuarters: 3,
            decider: 'group:default/core',
            defaultAction: 'hold',
            continueWhen: { atLeast: 2 },
            scorecards: ['scorecard:default/new-frontend-system'],
            criteria: [uptake, { ...stability, id: 'failures' }],
          }),
        ),
      ),
    ).toEqual([
      'start moved from 2024-07-01 to 2024-08-01',
      'runway raised from 2 quarters to 3 quarters',
      'decider changed from group:default/leadership to group:default/core',
      'default action changed from dissolve to hold',
      'number of kill criteria to be met changed from any to at least 2',
      'criterion failures added',
      'criterion stability removed',
      'scorecard scorecard:default/new-frontend-system added',
      'scorecard scorecard:default/new-backend-system removed',
    ]);
  });

  it('tells what does not judge apart', () => {
    const changes = charterChanges(
      before,
      charterSpec({
        owner: 'group:default/cloud',
        fundingModel: 'virtual-team',
        team: { people: 1 },
        band: { floor: 0.1, ceiling: 0.3 },
        criteria: [{ ...uptake, title: 'Uptake' }, stability],
      }),
    );

    expect(texts(changes)).toEqual([]);
    expect(texts(changes, false)).toEqual([
      'uptake title changed from Golden-path uptake to Uptake',
      'owner changed from group:default/core to group:default/cloud',
      'funding model changed from funded-team to virtual-team',
      'team lowered from 2 people to 1 person',
      'cost of a person in a quarter changed from EUR 45000 to none',
      'band changed from 20 % – 30 % to 10 % – 30 %',
    ]);
  });

  it('finds nothing where the same is said in other words', () => {
    expect(
      charterChanges(
        before,
        charterSpec({
          runwayQuarters: undefined,
          continueWhen: undefined,
          decider: 'leadership',
          scorecards: ['new-backend-system'],
          criteria: [
            stability,
            {
              ...uptake,
              baseline: { at: 'startsOn' },
              population: 'frozen',
              due: '2024-12-31',
            },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe('scorecardChanges', () => {
  const scorecard: ScorecardSpec = {
    type: 'adoption',
    lifecycle: 'active',
    owner: 'group:default/core',
    appliesTo: { kind: 'Component' },
    levels: [{ name: 'adopted' }, { name: 'completed' }],
    checks: [
      {
        id: 'uses-new',
        level: 'adopted',
        title: 'Uses it',
        when: { fact: 'uses.new', is: true },
        because: 'It is new',
        instruction: 'Use it',
      },
    ],
  };

  it('says who is counted otherwise, and what is asked of them', () => {
    const [check] = scorecard.checks;
    const changes = scorecardChanges(scorecard, {
      ...scorecard,
      mandated: true,
      appliesTo: { kind: 'API' },
      adoptedAt: 'completed',
      levels: [{ name: 'adopted' }, { name: 'completed' }, { name: 'gold' }],
      checks: [
        {
          ...check,
          title: 'Really uses it',
          when: { fact: 'uses.new', exists: true },
          effectiveFrom: '2024-10-01',
          freshWithin: 'P45D',
          weight: 3,
        },
        { ...check, id: 'left-old', level: 'completed' },
      ],
    });

    expect(texts(changes)).toEqual([
      'what it applies to changed',
      'level of adoption changed from adopted to completed',
      'levels changed from adopted, completed to adopted, completed, gold',
      'check left-old added',
      'check uses-new: rule changed',
      'check uses-new: day from which it counts changed from none to 2024-10-01',
      'check uses-new: age of evidence changed from none to P45D',
    ]);
    expect(changes.find(({ kind }) => kind === 'check-rule-changed')).toEqual({
      path: 'spec.checks[uses-new].when',
      kind: 'check-rule-changed',
      judges: true,
      before: '{"fact":"uses.new","is":true}',
      after: '{"exists":true,"fact":"uses.new"}',
      text: 'check uses-new: rule changed',
    });
    expect(texts(changes, false)).toEqual([
      'check uses-new: weight raised from 1 to 3',
      'check uses-new: title changed from Uses it to Really uses it',
      'mandated changed from false to true',
    ]);
    expect(
      scorecardChanges(scorecard, {
        ...scorecard,
        adoptedAt: 'adopted',
        mandated: false,
      }),
    ).toEqual([]);
  });
});

describe('policyChanges', () => {
  it('says what is measured otherwise', () => {
    const policy = {
      owner: 'group:default/leadership',
      appliesTo: { kind: 'Group' },
      categories: [
        { category: 'platform', when: { attribute: 'area', exists: true } },
      ],
    };

    expect(
      texts(
        policyChanges(policy, {
          ...policy,
          band: { floor: 0.1, ceiling: 0.3 },
          method: 'declared',
          coverageFloor: 0.25,
          minimumDays: 1,
          categories: [],
        }),
      ),
    ).toEqual([
      'band changed from 20 % – 30 % to 10 % – 30 %',
      'coverage floor lowered from 50 % to 25 %',
      'method changed from equal-split to declared',
      'denominator changed from attributed to capacity',
      'minimum of days lowered from 5 to 1',
      'rules of categories changed',
    ]);
    expect(
      policyChanges(policy, { ...policy, band: { floor: 0.2, ceiling: 0.3 } }),
    ).toEqual([]);
  });
});
