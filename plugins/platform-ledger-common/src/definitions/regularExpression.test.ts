import { matchCategoryRule } from '../allocation';
import { compareFact } from '../scorecards';
import { SCORECARD, wrongWith } from './__testUtils__/definitions';
import { regularExpression } from './regularExpression';

/** Engines that backtrack take minutes for each of these. */
const SLOW_ELSEWHERE = [
  '^(a+)+$',
  '^(a|a)*$',
  '^(.*a){20}$',
  '^(a?){40}a{40}$',
];

describe('regularExpression', () => {
  it.each([
    ['^java-\\d{2}$', 'java-17', true],
    ['^java-\\d{2}$', 'java-8', false],
    ['ja.a', 'use java', true],
    ['(?<major>\\d+)\\.x', '17.x', true],
    ['^[\\w-]+\\/\\u0061$', 'x-y/a', true],
    ['\\bsecurity\\b|^(feat|fix)(\\(.+\\))?!?:', 'fix(api)!: it', true],
    ['(?i)^über', 'ÜBERMUT', true],
  ])('%s on %j: %j', (pattern, text, found) => {
    expect(regularExpression(pattern)?.test(text)).toBe(found);
  });

  it('is made once', () => {
    expect(regularExpression('once')).toBe(regularExpression('once'));
  });

  it.each(SLOW_ELSEWHERE)('answers %s', pattern => {
    const value = `${'a'.repeat(5_000)}!`;
    const seen = { value, type: 'string' } as const;

    expect(
      compareFact({ seen, operator: 'matches', wanted: pattern, day: 1 }),
    ).toBe('false');
    expect(
      matchCategoryRule(
        { attribute: 'title', matches: pattern },
        { title: value },
      ),
    ).toBe('false');
  });

  it.each(['(', '(?=a)', '(?<!a)b', '(a)\\1', 'a{5000}'])(
    'refuses %s by the name of its field',
    pattern => {
      expect(
        wrongWith(SCORECARD, {
          'spec/checks/0/when': { fact: 'language', matches: pattern },
        }),
      ).toEqual([
        `spec.checks[0].when.matches: must be a regular expression of RE2 (without lookaround and back references), not ${JSON.stringify(pattern)}`,
      ]);
    },
  );
});
