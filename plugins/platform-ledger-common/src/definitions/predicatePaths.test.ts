import { factsOfScorecard } from './factsOfScorecard';
import { predicatePaths } from './predicatePaths';
import { ScorecardSpec } from './types';

describe('predicatePaths', () => {
  it('finds paths and facts at any depth, ids with dots whole', () => {
    expect(
      predicatePaths({
        $all: [
          { kind: 'Component', 'facts.package.role': { $in: ['a'] } },
          {
            $any: [
              { 'metadata.annotations.github.com/project-slug': 'a/b' },
              { $not: { 'facts.docs.readme': true, kind: 'API' } },
            ],
          },
          { 'metadata.tags': { $contains: 'java' } },
        ],
      }),
    ).toEqual({
      paths: [
        'kind',
        'metadata.annotations.github.com/project-slug',
        'metadata.tags',
      ],
      facts: ['docs.readme', 'package.role'],
    });
  });

  it('takes what an element is asked for not for a path of the entity', () => {
    expect(
      predicatePaths({ relations: { $contains: { type: 'ownedBy' } } }),
    ).toEqual({ paths: ['relations'], facts: [] });
  });
});

describe('factsOfScorecard', () => {
  it('names the facts of appliesTo and of all checks once', () => {
    const check = { level: 'a', title: 't', because: 'b', instruction: 'i' };
    const spec: ScorecardSpec = {
      type: 'standard',
      lifecycle: 'active',
      owner: 'core',
      appliesTo: { kind: 'Component', 'facts.package.role': 'backend' },
      levels: [{ name: 'a' }],
      checks: [
        {
          ...check,
          id: 'one',
          when: {
            any: [
              { not: { fact: 'uses.legacy', is: true } },
              { all: [{ fact: 'docs.readme', exists: true }] },
            ],
          },
        },
        { ...check, id: 'two', when: { fact: 'docs.readme', is: true } },
      ],
    };
    expect(factsOfScorecard(spec)).toEqual([
      'docs.readme',
      'package.role',
      'uses.legacy',
    ]);
  });
});
