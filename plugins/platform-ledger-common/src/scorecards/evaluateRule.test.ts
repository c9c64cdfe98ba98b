import { FactValue } from '../schema';
import { CheckDefinition, Rule } from '../definitions';

import { toDayNumber } from '../time';
import { evaluateCheck } from './evaluateCheck';
import { evaluateRule } from './evaluateRule';
import { FactsOnDay } from './SeenFact';

const SEEN_ON = toDayNumber('2026-01-31');

function facts(values: Record<string, FactValue>): FactsOnDay {
  return fact =>
    fact in values
      ? {
          value: values[fact],
          type: typeof values[fact] === 'number' ? 'number' : 'boolean',
          title: `The ${fact}`,
          source: 'build',
          observedOn: SEEN_ON,
        }
      : undefined;
}

function outcome(rule: Rule, values: Record<string, FactValue> = {}) {
  return evaluateRule(rule, { facts: facts(values), day: SEEN_ON }).outcome;
}

const missing: Rule = { fact: 'missing', is: true };
const yes: Rule = { fact: 'yes', is: true };
const no: Rule = { fact: 'yes', is: false };

describe('evaluateRule', () => {
  it('leaves open what hangs on a missing fact, under not too', () => {
    expect(outcome(missing)).toBe('unknown');
    expect(outcome({ not: missing })).toBe('unknown');
    expect(outcome({ not: { not: missing } })).toBe('unknown');
    expect(outcome({ fact: 'missing', isNot: true })).toBe('unknown');
  });

  it('decides where the rest decides', () => {
    expect(outcome({ all: [missing, no] }, { yes: true })).toBe('false');
    expect(outcome({ all: [missing, yes] }, { yes: true })).toBe('unknown');
    expect(outcome({ any: [missing, yes] }, { yes: true })).toBe('true');
    expect(outcome({ any: [missing, no] }, { yes: true })).toBe('unknown');
    expect(outcome({ not: { all: [missing, no] } }, { yes: true })).toBe(
      'true',
    );
  });

  it('asks with exists whether there is a value', () => {
    expect(outcome({ fact: 'yes', exists: true }, { yes: false })).toBe('true');
    expect(outcome({ fact: 'yes', exists: false }, { yes: false })).toBe(
      'false',
    );
    expect(outcome({ fact: 'missing', exists: true })).toBe('false');
    expect(outcome({ fact: 'missing', exists: false })).toBe('true');
    expect(outcome({ not: { fact: 'missing', exists: true } })).toBe('true');
  });

  it('explains every comparison, also behind the one that decided', () => {
    const { comparisons } = evaluateRule(
      { any: [yes, { not: { fact: 'count', atLeast: 3 } }, missing] },
      { facts: facts({ yes: true, count: 2 }), day: SEEN_ON + 4 },
    );
    expect(comparisons).toEqual([
      expect.objectContaining({ fact: 'yes', negated: false, outcome: 'true' }),
      {
        fact: 'count',
        factTitle: 'The count',
        unit: undefined,
        operator: 'atLeast',
        wanted: 3,
        seen: 2,
        stale: false,
        source: 'build',
        observedOn: '2026-01-31',
        ageDays: 4,
        negated: true,
        outcome: 'false',
      },
      expect.objectContaining({
        fact: 'missing',
        seen: undefined,
        stale: false,
        outcome: 'unknown',
      }),
    ]);
  });
});

describe('evaluateCheck', () => {
  const check: CheckDefinition = {
    id: 'tests',
    level: 'silver',
    title: 'Has tests',
    when: { fact: 'count', atLeast: 1 },
    because: 'They find what breaks.',
    instruction: 'Write one.',
    freshWithin: 'P45D',
    effectiveFrom: '2026-02-10',
  };
  const on = (day: string, definition = check) =>
    evaluateCheck({
      check: definition,
      facts: facts({ count: 4 }),
      day: toDayNumber(day),
    });

  it('is upcoming until the day it takes effect, and says how it would stand', () => {
    expect(on('2026-02-09')).toMatchObject({
      state: 'upcoming',
      comparisons: [{ outcome: 'true' }],
    });
    expect(on('2026-02-10').state).toBe('pass');
  });

  it('takes evidence as fresh up to the last day', () => {
    expect(on('2026-03-17').state).toBe('pass');
    expect(on('2026-03-18')).toMatchObject({
      state: 'unknown',
      comparisons: [{ stale: true, seen: 4, ageDays: 46 }],
    });
  });

  it('says nothing of whether a value that is too old still exists', () => {
    for (const exists of [true, false]) {
      const existing = { ...check, when: { fact: 'count', exists } };
      expect(on('2026-03-18', existing).state).toBe('unknown');
    }
  });
});
