import { parse } from 'yaml';
import {
  CHARTER,
  POLICY,
  SCORECARD,
  wrongWith,
} from './__testUtils__/definitions';
import { validateDefinition } from './validateDefinition';

describe('validateDefinition', () => {
  it.each([
    ['Scorecard', SCORECARD],
    ['Charter', CHARTER],
    ['AllocationPolicy', POLICY],
  ])('takes a valid %s', (_kind, yaml) => {
    expect(validateDefinition(parse(yaml))).toEqual([]);
  });

  it.each([[undefined], [null], ['text'], [[]], [{}], [{ kind: 'Component' }]])(
    'names the kinds for %p',
    entity => {
      expect(validateDefinition(entity)).toEqual([
        {
          path: 'kind',
          message: 'must be one of Scorecard, AllocationPolicy, Charter',
        },
      ]);
    },
  );

  it.each(['Scorecard', 'Charter', 'AllocationPolicy'])(
    'never throws, whatever stands in a %s',
    kind => {
      for (const odd of [undefined, null, 1, 'text', [], {}, [null], [[1]]]) {
        expect(validateDefinition({ kind, spec: odd })).not.toEqual([]);
        expect(
          validateDefinition({
            kind,
            metadata: odd,
            spec: {
              levels: odd,
              checks: [odd, { when: odd, id: odd, level: odd }],
              appliesTo: odd,
              criteria: [odd, { role: odd, baseline: odd, due: odd }],
              continueWhen: odd,
              band: odd,
              categories: [odd, { when: { all: odd } }],
            },
          }),
        ).not.toEqual([]);
      }
    },
  );

  it('names every wrong field and what was expected', () => {
    expect(
      wrongWith(SCORECARD, {
        apiVersion: 'platform-ledger.io/v9',
        'spec/type': 'wish',
        'spec/owner': 'no reference at all',
        'spec/capability': 'backend-plugin-api',
        'spec/wieght': 1,
        'spec/checks/0/weight': 0,
        'spec/checks/0/effort': 'XL',
        'spec/checks/0/effectiveFrom': '2026-02-30',
        'spec/checks/0/freshWithin': '45 days',
        'spec/checks/0/links/0/url': 'ftp://example.com',
        'spec/checks/1/when/all/0': { fact: 'a.b', atLeast: true },
        'spec/checks/1/because': undefined,
      }),
    ).toEqual([
      'apiVersion: must be platform-ledger.io/v1alpha1, not "platform-ledger.io/v9"',
      'spec.wieght: is not known here; known are type, mandated, lifecycle, owner, capability, appliesTo, levels, adoptedAt, checks',
      'spec.type: must be one of adoption, standard, not "wish"',
      'spec.owner: must be an entity reference such as group:default/core',
      'spec.capability: must be an entity reference with its kind, such as component:default/api',
      'spec.checks[0].links[0].url: must be an address that starts with https:// or http://',
      'spec.checks[0].weight: must be > 0, not 0',
      'spec.checks[0].effort: must be one of S, M, L, not "XL"',
      'spec.checks[0].effectiveFrom: must be a day that exists, as YYYY-MM-DD, not "2026-02-30"',
      'spec.checks[0].freshWithin: must be an ISO duration in days or weeks, such as P45D',
      'spec.checks[1].because: is required',
      'spec.checks[1].when.all[0].atLeast: must be a number or a text, not true',
    ]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a level that is none',
      { 'spec/checks/0/level': 'gold', 'spec/adoptedAt': 'silver' },
      [
        'spec.levels[0].name: must be the level of at least one check',
        'spec.checks[0].level: must be one of the levels: adopted, completed',
        'spec.adoptedAt: must be one of the levels: adopted, completed',
      ],
    ],
    [
      'names that repeat',
      {
        'spec/levels/1/name': 'adopted',
        'spec/checks/1/id': 'depends-on-backend-plugin-api',
        'spec/checks/1/level': 'adopted',
      },
      [
        'spec.levels[1].name: must be different from spec.levels[0].name, which is "adopted" too',
        'spec.checks[1].id: must be different from spec.checks[0].id, which is "depends-on-backend-plugin-api" too',
      ],
    ],
    [
      'a reserved level',
      { 'spec/levels/1/name': 'none', 'spec/checks/1/level': 'none' },
      ['spec.levels[1].name: must not be none, which stands for no level'],
    ],
  ])('finds %s in a scorecard', (_what, change, expected) => {
    expect(wrongWith(SCORECARD, change)).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'no decider',
      { 'spec/decider': undefined },
      ['spec.decider: is required'],
    ],
    [
      'a kill criterion without target, due before the start',
      {
        'spec/criteria/0/target': undefined,
        'spec/criteria/0/due': '2024-06-30',
      },
      [
        'spec.criteria[0].target: is required of a kill criterion',
        'spec.criteria[0].due: must be after the start, 2024-07-01',
      ],
    ],
    [
      'a guardrail with a target and no tolerance',
      {
        'spec/criteria/1/target': { atMost: 1 },
        'spec/criteria/1/tolerance': undefined,
      },
      [
        'spec.criteria[1].tolerance: is required of a guardrail',
        'spec.criteria[1].target: is of a kill criterion only',
      ],
    ],
    [
      'two targets, a baseline from later and a repeated id',
      {
        'spec/criteria/0/target': { atLeast: 1, increaseBy: 1 },
        'spec/criteria/1/baseline': { value: 1, measuredOn: '2024-08-01' },
        'spec/criteria/1/id': 'uptake',
      },
      [
        'spec.criteria[0].target: must be exactly one of atLeast, atMost, increaseBy, decreaseByPercent',
        'spec.criteria[1].id: must be different from spec.criteria[0].id, which is "uptake" too',
        'spec.criteria[1].baseline.measuredOn: must not be after the start, 2024-07-01',
      ],
    ],
    [
      'no kill criterion, and more asked for than there are',
      {
        'spec/criteria/0/role': 'guardrail',
        'spec/continueWhen': { atLeast: 1 },
      },
      [
        'spec.criteria[0].tolerance: is required of a guardrail',
        'spec.criteria[0].target: is of a kill criterion only',
        'spec.criteria[0].due: is of a kill criterion only',
        'spec.criteria: must have at least one kill criterion: when is it to stop?',
        'spec.continueWhen.atLeast: must not be more than the kill criteria, of which there are 0',
      ],
    ],
    [
      'odd values',
      {
        'spec/band': { floor: 0.4, ceiling: 0.3 },
        'spec/continueWhen': 'most',
        'spec/team/costPerPersonQuarter/currency': 'Euro',
        'spec/criteria/0/metric': 'uptake',
      },
      [
        'spec.team.costPerPersonQuarter.currency: must be a currency in three letters, such as EUR',
        'spec.continueWhen: must be one of any, all, not "most"',
        'spec.criteria[0].metric: must be the name of a metric, such as adoption/new-backend-system',
        'spec.band.floor: must not be above the ceiling, 0.3',
      ],
    ],
    [
      'percentages where parts of 1 are meant',
      {
        'spec/criteria/0/target': { atLeast: 80 },
        'spec/criteria/0/baseline': { value: 28, measuredOn: '2024-06-30' },
        'spec/criteria/1/metric': 'coverage/cloud',
        'spec/criteria/1/tolerance': 5,
      },
      [
        'spec.criteria[0].target.atLeast: must be a share from 0 to 1, such as 0.8 for 80 %, not 80',
        'spec.criteria[0].baseline.value: must be a share from 0 to 1, such as 0.8 for 80 %, not 28',
        'spec.criteria[1].tolerance: must be a difference of shares of at most 1, such as 0.2 for 20 points, not 5',
      ],
    ],
    [
      'more points than a share has',
      {
        'spec/criteria/0/metric': 'allocation/cloud/platform',
        'spec/criteria/0/target': { increaseBy: 20 },
      },
      [
        'spec.criteria[0].target.increaseBy: must be a difference of shares of at most 1, such as 0.2 for 20 points, not 20',
      ],
    ],
    [
      'a percentage of nothing',
      {
        'spec/criteria/0/metric': 'onboarding/time-to-first-deploy',
        'spec/criteria/0/target': { decreaseByPercent: 30 },
        'spec/criteria/0/baseline': { value: 0, measuredOn: '2024-06-30' },
      },
      [
        'spec.criteria[0].baseline.value: must be above 0, since the target is a percentage of it, not 0',
      ],
    ],
    [
      'a due day after the runway, and metrics that are none',
      {
        'spec/criteria/0/due': '2025-01-01',
        'spec/criteria/0/metric': 'adoption/new-backend-system/adopted/more',
        'spec/criteria/1/metric': 'Delivery/rate',
      },
      [
        'spec.criteria[1].metric: must be the name of a metric, such as adoption/new-backend-system',
        'spec.criteria[0].metric: must be adoption/<scorecard> or adoption/<scorecard>/<level>, not "adoption/new-backend-system/adopted/more"',
        'spec.criteria[0].due: must not be after the end of the runway, 2024-12-31',
      ],
    ],
    [
      'a runway that never ends, and what is wrong twice',
      {
        'spec/runwayQuarters': 1e9,
        'spec/criteria/0/tolerance': 5,
        'spec/criteria/1/target': { atLeast: 80 },
        'spec/criteria/1/metric': 'delivery/rate/',
      },
      [
        'spec.runwayQuarters: must be <= 40, not 1000000000',
        'spec.criteria[0].tolerance: is of a guardrail only',
        'spec.criteria[1].metric: must be words of lower-case letters, digits and dashes, two at least, joined by /, not "delivery/rate/"',
        'spec.criteria[1].target: is of a kill criterion only',
      ],
    ],
  ])('finds %s in a charter', (_what, change, expected) => {
    expect(wrongWith(CHARTER, change)).toEqual(expected);
  });

  it('takes targets in any unit of what is no share', () => {
    expect(
      wrongWith(CHARTER, {
        'spec/criteria/0/metric': 'onboarding/time-to-first-deploy',
        'spec/criteria/0/target': { decreaseByPercent: 30 },
        'spec/criteria/1/metric': 'deferral/cloud',
        'spec/criteria/1/tolerance': 5,
        'spec/criteria/1/baseline': { value: 40, measuredOn: '2024-07-01' },
      }),
    ).toEqual([]);
  });

  it('finds what is wrong in an allocation policy', () => {
    expect(
      wrongWith(POLICY, {
        'spec/band': { floor: 0.3, ceiling: 1.2 },
        'spec/coverageFloor': 50,
        'spec/timeZone': 'Middle-earth/Shire',
        'spec/fiscalYearStartsIn': 13,
        'spec/sprint/anchor': '2024-02-30',
        'spec/costPerPersonDay': { amount: -1, currency: 'euro' },
        'spec/categories/0/when': { attribute: 'area' },
        'spec/categories/1/category': 'uncategorised',
      }),
    ).toEqual([
      'spec.band.ceiling: must be <= 1, not 1.2',
      'spec.coverageFloor: must be <= 1, not 50',
      'spec.timeZone: must be an IANA time zone, such as Europe/Berlin, not "Middle-earth/Shire"',
      'spec.sprint.anchor: must be a day that exists, as YYYY-MM-DD, not "2024-02-30"',
      'spec.fiscalYearStartsIn: must be <= 12, not 13',
      'spec.costPerPersonDay.amount: must be >= 0, not -1',
      'spec.costPerPersonDay.currency: must be a currency in three letters, such as EUR',
      'spec.categories[0].when: must be an attribute and exactly one of is, isNot, in, matches, exists',
      'spec.categories[1].category: must not be uncategorised, which is always last without standing in the list',
    ]);
    expect(
      wrongWith(POLICY, { 'spec/band': { floor: 0.3, ceiling: 0.2 } }),
    ).toEqual(['spec.band.floor: must not be above the ceiling, 0.2']);
    expect(
      wrongWith(POLICY, {
        'spec/ledgerPeriod': 'sprint',
        'spec/sprint': undefined,
      }),
    ).toEqual(['spec.sprint: is required where the ledger period is a sprint']);
  });
});
