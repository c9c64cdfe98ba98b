import { parse } from 'yaml';
import { stableJson } from './stableJson';
import { validateDefinition } from './validateDefinition';

const SCORECARD = `
apiVersion: platform-ledger.io/v1alpha1
kind: Scorecard
metadata: { name: new-backend-system, title: New backend system }
spec:
  type: adoption
  mandated: false
  lifecycle: active
  owner: group:default/core
  capability: component:default/backend-plugin-api
  appliesTo: { kind: Component, facts.package.role: { $in: [backend-plugin, backend-plugin-module] } }
  levels: [{ name: adopted }, { name: completed }]
  adoptedAt: adopted
  checks:
    - id: depends-on-backend-plugin-api
      level: adopted
      title: Uses the new backend system
      when: { fact: uses.newBackendSystem, is: true }
      because: The old backend system is no longer supported.
      instruction: Replace createRouter with createBackendPlugin.
      links: [{ title: Migration guide, url: 'https://example.com/guide' }]
      weight: 1
      effort: M
      effectiveFrom: 2026-10-01
      freshWithin: P45D
    - id: left-legacy-backend-common
      level: completed
      title: Left the legacy backend packages
      when:
        all:
          - { fact: uses.legacyBackendCommon, is: false }
          - not: { any: [{ fact: package.version, semverSatisfies: '<1.0.0' }, { fact: tests.count, below: 1 }] }
          - { fact: released.on, newerThan: P26W }
      because: Two systems side by side cost twice.
      instruction: Remove the old router export.
`;

const CHARTER = `
apiVersion: platform-ledger.io/v1alpha1
kind: Charter
metadata: { name: new-backend-system, title: Move every backend to the new system }
spec:
  owner: group:default/core
  fundingModel: funded-team
  startsOn: 2024-07-01
  runwayQuarters: 2
  team: { people: 2, costPerPersonQuarter: { amount: 45000, currency: EUR } }
  band: { floor: 0.2, ceiling: 0.3 }
  scorecards: [scorecard:default/new-backend-system]
  decider: group:default/leadership
  defaultAction: dissolve
  continueWhen: any
  criteria:
    - id: uptake
      role: kill
      title: Golden-path uptake
      metric: adoption/new-backend-system
      target: { atLeast: 0.8 }
      baseline: { at: startsOn }
      population: frozen
      due: 2024-12-31
    - id: stability
      role: guardrail
      title: Change fail rate
      metric: delivery/change-fail-rate
      tolerance: 0.01
      minimumN: 20
      baseline: { value: 0.05, measuredOn: 2024-06-30 }
`;

const POLICY = `
apiVersion: platform-ledger.io/v1alpha1
kind: AllocationPolicy
metadata: { name: organisation, title: Platform allocation }
spec:
  owner: group:default/leadership
  appliesTo: { kind: Group, spec.type: squad }
  band: { floor: 0.2, ceiling: 0.3 }
  method: equal-split
  denominator: attributed
  crossCutting: alone
  coverageFloor: 0.5
  minimumDays: 5
  minimumGroupSize: 3
  ledgerPeriod: quarter
  timeZone: UTC
  sprint: { weeks: 2, anchor: 2024-01-01 }
  fiscalYearStartsIn: 1
  categories:
    - { category: platform, when: { attribute: area, in: [ci, tooling] } }
    - { category: product, when: { attribute: component, exists: true } }
`;

/** Sets the value at a path of a definition, or removes it, and says what is then wrong, as `path: message`. */
function wrongWith(yaml: string, change: Record<string, unknown>): string[] {
  const entity = parse(yaml);
  for (const [path, value] of Object.entries(change)) {
    const parts = path.split('/');
    const last = parts.pop()!;
    const parent = parts.reduce((part, key) => part[key], entity);
    if (value === undefined) {
      delete parent[last];
    } else {
      parent[last] = value;
    }
  }
  return validateDefinition(entity).map(
    problem => `${problem.path}: ${problem.message}`,
  );
}

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

  const ONE_OPERATOR =
    'must be a fact and exactly one of is, isNot, in, atLeast, atMost, above, below, matches, exists, newerThan, semverSatisfies';

  it.each([
    [{ fact: 'a' }, [`when: ${ONE_OPERATOR}`]],
    [{ fact: 'a', is: true, exists: true }, [`when: ${ONE_OPERATOR}`]],
    [
      'text',
      [
        'when: must be a rule: all, any, not, or the comparison of a fact, not "text"',
      ],
    ],
    [{ all: [] }, ['when.all: must have at least 1 entry']],
    [
      { all: [{ fact: 'a', is: 1 }], any: [] },
      ['when.any: is not known here; known are all'],
    ],
    [
      { fact: 'a', matches: '(' },
      ['when.matches: must be a valid regular expression, not "("'],
    ],
    [
      { fact: 'a', semverSatisfies: 'newest' },
      [
        'when.semverSatisfies: must be a range of semantic versions, such as ^2.0.0, not "newest"',
      ],
    ],
    [
      { fact: 'a', newerThan: 'P1Y' },
      [
        'when.newerThan: must be an ISO duration in days or weeks, such as P45D',
      ],
    ],
    [
      { fact: 'a', newerThan: 'P' },
      [
        'when.newerThan: must be an ISO duration in days or weeks, such as P45D',
      ],
    ],
    [
      { fact: 'a..b', is: 1 },
      ['when.fact: must be the id of a fact, such as docs.readme'],
    ],
    [{ fact: 'a', in: [] }, ['when.in: must have at least 1 entry']],
    [
      { not: { fact: 'a', is: { b: 1 } } },
      [
        'when.not.is: must be true or false or a number or a text or a list, not {"b":1}',
      ],
    ],
  ])('says what is wrong with the rule %j', (rule, expected) => {
    expect(wrongWith(SCORECARD, { 'spec/checks/0/when': rule })).toEqual(
      expected.map(text => `spec.checks[0].${text}`),
    );
  });

  it.each([
    [{}, ['spec.appliesTo: must be a predicate with at least one path']],
    [
      'Component',
      [
        'spec.appliesTo: must be a predicate: paths of the entity with the values they must have, or $all, $any, $not, not "Component"',
      ],
    ],
    [
      { $every: [{ kind: 'Component' }] },
      [
        expect.stringMatching(
          /^spec\.appliesTo\.\$every: must be kind, apiVersion/,
        ),
      ],
    ],
    [{ $all: [] }, ['spec.appliesTo.$all: must have at least 1 entry']],
    [
      { $all: [{}] },
      ['spec.appliesTo.$all[0]: must be a predicate with at least one path'],
    ],
    [
      { $not: 'Component' },
      [expect.stringMatching(/^spec\.appliesTo\.\$not: must be a predicate/)],
    ],
    [
      { 'spc.type': 'service' },
      [
        expect.stringMatching(
          /^spec\.appliesTo\['spc\.type'\]: must be kind, apiVersion/,
        ),
      ],
    ],
    [
      { 'metadata.uid': '1' },
      [expect.stringMatching(/^spec\.appliesTo\['metadata\.uid'\]/)],
    ],
    [
      { 'metadata.tags[0]': '1' },
      [expect.stringMatching(/^spec\.appliesTo\['metadata\.tags\[0\]'\]/)],
    ],
    [{ facts: 'x' }, [expect.stringMatching(/^spec\.appliesTo\.facts/)]],
    [
      { 'spec.type': {} },
      [
        "spec.appliesTo['spec.type']: must be exactly one of $exists, $in, $contains, $hasPrefix",
      ],
    ],
    [
      { 'spec.type': { $is: 1 } },
      [
        "spec.appliesTo['spec.type'].$is: is not known here; known are $exists, $in, $hasPrefix, $contains",
      ],
    ],
    [
      { 'spec.type': { $in: ['a'], $exists: true } },
      [
        "spec.appliesTo['spec.type']: must be exactly one of $exists, $in, $contains, $hasPrefix",
      ],
    ],
    [
      { 'spec.type': null },
      [expect.stringMatching(/^spec\.appliesTo\['spec\.type'\]: must be/)],
    ],
    [
      { 'metadata.tags': { $contains: {} } },
      [
        "spec.appliesTo['metadata.tags'].$contains: must be a predicate with at least one path",
      ],
    ],
  ])('refuses the predicate %j', (appliesTo, expected) => {
    expect(wrongWith(SCORECARD, { 'spec/appliesTo': appliesTo })).toEqual(
      expected,
    );
  });

  it.each([
    { kind: 'Component' },
    { $any: [{ kind: 'API' }, { $not: { 'spec.type': { $exists: true } } }] },
    { 'metadata.annotations.github.com/project-slug': { $hasPrefix: 'org/' } },
    { 'metadata.tags': { $contains: 'java' } },
    {
      relations: {
        $contains: { type: 'ownedBy', targetRef: 'group:default/a' },
      },
    },
    { 'facts.package.role': { $in: ['backend-plugin'] } },
  ])('takes the predicate %j', appliesTo => {
    expect(wrongWith(SCORECARD, { 'spec/appliesTo': appliesTo })).toEqual([]);
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
  ])('finds %s in a charter', (_what, change, expected) => {
    expect(wrongWith(CHARTER, change)).toEqual(expected);
  });

  it('finds what is wrong in an allocation policy', () => {
    expect(
      wrongWith(POLICY, {
        'spec/band': { floor: 0.3, ceiling: 1.2 },
        'spec/coverageFloor': 50,
        'spec/timeZone': 'Middle-earth/Shire',
        'spec/fiscalYearStartsIn': 13,
        'spec/sprint/anchor': '2024-02-30',
        'spec/categories/0/when': { attribute: 'area' },
        'spec/categories/1/category': 'uncategorised',
      }),
    ).toEqual([
      'spec.band.ceiling: must be <= 1, not 1.2',
      'spec.coverageFloor: must be <= 1, not 50',
      'spec.timeZone: must be an IANA time zone, such as Europe/Berlin, not "Middle-earth/Shire"',
      'spec.sprint.anchor: must be a day that exists, as YYYY-MM-DD, not "2024-02-30"',
      'spec.fiscalYearStartsIn: must be <= 12, not 13',
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

describe('stableJson', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(stableJson({ b: [{ d: 1, c: undefined }], a: null })).toBe(
      stableJson({ a: null, b: [{ d: 1 }] }),
    );
    expect(stableJson([2, 1])).not.toBe(stableJson([1, 2]));
  });
});
