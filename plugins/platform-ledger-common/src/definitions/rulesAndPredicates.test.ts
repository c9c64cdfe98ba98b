import { SCORECARD, wrongWith } from './__testUtils__/definitions';

describe('validateDefinition of rules and predicates', () => {
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
      [
        'when.matches: must be a regular expression of RE2 (without lookaround and back references), not "("',
      ],
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
});
