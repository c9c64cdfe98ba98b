import fc from 'fast-check';
import { OPEN_END } from '../time';
import { Membership, membershipOn } from './membershipOn';

const membership = (
  group: string,
  options: Partial<Membership> = {},
): Membership => ({ group, from: 100, to: OPEN_END, ...options });

const fractions = (memberships: Membership[], day = 100) =>
  Object.fromEntries(membershipOn({ memberships, day }).fractions);

describe('membershipOn', () => {
  it('shares a person equally unless declared, and what is left among the rest', () => {
    expect(fractions([membership('a')])).toEqual({ a: 1 });
    expect(
      fractions(['a', 'b', 'c', 'd'].map(group => membership(group))),
    ).toEqual({ a: 0.25, b: 0.25, c: 0.25, d: 0.25 });
    expect(
      fractions([
        membership('a', { share: 0.5 }),
        membership('b'),
        membership('c'),
      ]),
    ).toEqual({ a: 0.5, b: 0.25, c: 0.25 });
    expect(fractions([membership('a', { share: 0.4 })])).toEqual({ a: 0.4 });
    expect(fractions([membership('a', { share: 1 }), membership('b')])).toEqual(
      { a: 1, b: 0 },
    );
  });

  it('refuses declared shares over the whole, only on days on which they meet', () => {
    const memberships = [
      membership('a', { share: 0.7 }),
      membership('b', { share: 0.4, from: 110 }),
    ];

    expect(fractions(memberships, 109)).toEqual({ a: 0.7 });
    expect(() => fractions(memberships, 110)).toThrow(
      "The declared shares of a person's memberships come to 110 % on 1970-04-21; 100 % is the most",
    );
    expect(() => fractions([membership('a', { share: 0 })])).toThrow(
      'A declared share of a membership must be above 0, not 0',
    );
    expect(
      fractions(
        [0.1, 0.2, 0.7].map((share, index) =>
          membership(`${index}`, { share }),
        ),
      ),
    ).toEqual({ 0: 0.1, 1: 0.2, 2: 0.7 });
  });

  it('takes one of several in the same group: the declared one, then the latest', () => {
    const memberships = [
      membership('a', { share: 0.5 }),
      membership('a', { share: 0.3, from: 105 }),
      membership('a', { from: 110 }),
    ];

    expect(fractions(memberships, 104)).toEqual({ a: 0.5 });
    expect(fractions(memberships, 120)).toEqual({ a: 0.3 });
  });

  it('assumes the earliest membership before the first seen, unless its first day was stated', () => {
    const memberships = [
      membership('a', { to: 110 }),
      membership('b', { from: 120 }),
    ];
    const on = (day: number, of = memberships) => {
      const found = membershipOn({ memberships: of, day });
      return { ...Object.fromEntries(found.fractions), assumed: found.assumed };
    };

    expect(on(50)).toEqual({ a: 1, assumed: true });
    expect(on(100)).toEqual({ a: 1, assumed: false });
    expect(on(110)).toEqual({ assumed: false });
    expect(on(120)).toEqual({ b: 1, assumed: false });
    expect(on(50, [membership('a', { startStated: true })])).toEqual({
      assumed: false,
    });
    expect(on(50, [])).toEqual({ assumed: false });
  });

  it('never gives away more than the whole person, in whatever order memberships come', () => {
    const memberships = fc.array(
      fc.record({
        group: fc.constantFrom('a', 'b', 'c', 'd'),
        from: fc.integer({ min: 90, max: 110 }),
        to: fc.integer({ min: 100, max: 130 }),
        share: fc.option(fc.constantFrom(0.05, 0.1, 0.25), { nil: undefined }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        memberships,
        fc.integer({ min: 80, max: 130 }),
        (some, day) => {
          const given = fractions(some, day);
          const total = Object.values(given).reduce(
            (sum, part) => sum + part,
            0,
          );
          expect(total).toBeLessThanOrEqual(1 + 1e-9);
          expect(fractions([...some].reverse(), day)).toEqual(given);
        },
      ),
    );
  });
});
