import fc from 'fast-check';
import { toDayNumber } from '../time';
import { effortAsKnown } from './effortAsKnown';
import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { weekStart } from './isoWeekOf';
import { personEffort } from './personEffort';

const MONDAY = toDayNumber('2026-01-05');

const optional = <Value>(values: Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const traces: fc.Arbitrary<EffortTrace[]> = fc.array(
  fc.record({
    day: fc.integer({ min: MONDAY, max: MONDAY + 27 }),
    item: fc.constantFrom('a', 'b', 'c', 'd'),
    change: optional(['one', 'two', 'three']),
    component: optional(['a', 'b']),
    area: optional(['ci', 'docs']),
    attributes: fc.dictionary(
      fc.constantFrom('type', 'label'),
      fc.constantFrom('x', 'y'),
    ),
    hours: optional([0, 1, 2.5, 24]),
    points: optional([1, 3, 5]),
  }),
  { maxLength: 60 },
);
const weekCaps = fc
  .array(fc.double({ min: 0, max: 6, noNaN: true }), { maxLength: 4 })
  .map(caps => new Map(caps.map((cap, week) => [MONDAY + 7 * week, cap])));
const method = fc.constantFrom('equal-split', 'time-in-progress', 'points');
const crossCutting = fc.constantFrom('alone', 'always');

function rounded({ amount, ...part }: EffortPart) {
  return { ...part, amount: amount.toFixed(9) };
}

describe('personEffort under any input', () => {
  it('gives no day more than one person-day and no week more than its cap', () => {
    fc.assert(
      fc.property(
        traces,
        weekCaps,
        fc.constantFrom('equal-split', 'time-in-progress'),
        crossCutting,
        (input, caps, by, rule) => {
          const { parts } = personEffort({
            traces: input,
            method: by,
            crossCutting: rule,
            weekCaps: caps,
          });
          const days = new Map<number, number>();
          const weeks = new Map<number, number>();
          for (const { day, amount } of parts) {
            const week = weekStart(day);
            days.set(day, (days.get(day) ?? 0) + amount);
            weeks.set(week, (weeks.get(week) ?? 0) + amount);
          }
          for (const total of days.values()) {
            expect(total).toBeLessThanOrEqual(1 + 1e-9);
          }
          for (const [week, total] of weeks) {
            const cap = Math.min(5, caps.get(week) ?? 5);
            expect(total).toBeLessThanOrEqual(cap + 1e-9);
          }
        },
      ),
    );
  });

  it('gives each active day by equal split exactly one, and leaves short weeks whole', () => {
    fc.assert(
      fc.property(traces, input => {
        const { parts, cappedWeeks } = personEffort({
          traces: input,
          method: 'equal-split',
          crossCutting: 'always',
        });
        const active = new Set(input.map(({ day }) => day)).size;
        const lost = cappedWeeks.reduce((sum, week) => sum + week.total - 5, 0);
        const attributed = parts.reduce((sum, { amount }) => sum + amount, 0);
        expect(attributed).toBeCloseTo(active - lost, 9);
      }),
    );
  });

  it('does not depend on the order of traces nor on repeats', () => {
    const shuffled = traces.chain(input =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input, ...input], {
          minLength: 2 * input.length,
        }),
      ),
    );
    fc.assert(
      fc.property(
        shuffled,
        weekCaps,
        method,
        crossCutting,
        ([input, other], caps, by, rule) => {
          const of = (some: EffortTrace[]) =>
            personEffort({
              traces: some,
              method: by,
              crossCutting: rule,
              weekCaps: caps,
            });
          expect(of(other)).toEqual(of(input));
        },
      ),
    );
  });

  it('knows on every day what the traces up to it come to', () => {
    fc.assert(
      fc.property(
        traces,
        weekCaps,
        method,
        crossCutting,
        fc.integer({ min: 0, max: 27 }),
        (input, caps, by, rule, days) => {
          const asOf = MONDAY + days;
          const options = {
            method: by,
            crossCutting: rule,
            weekCaps: caps,
          } as const;
          const known = effortAsKnown({ ...options, traces: input }).flatMap(
            ({ amounts, ...part }) => {
              const amount = amounts.at(
                Math.min(asOf - part.day, amounts.length - 1),
              )!;
              return part.day <= asOf && amount > 0
                ? [{ ...part, amount }]
                : [];
            },
          );
          const { parts } = personEffort({
            ...options,
            traces: input.filter(({ day }) => day <= asOf),
          });
          expect(known.map(rounded)).toEqual(parts.map(rounded));
        },
      ),
    );
  });
});
