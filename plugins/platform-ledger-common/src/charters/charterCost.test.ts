import fc from 'fast-check';
import { addDays } from '../time';
import { charterSpec } from './__testUtils__/charterSpec';
import { charterCost } from './charterCost';

describe('charterCost', () => {
  const spec = charterSpec();

  it('is what the first example cost for each service it gained', () => {
    expect(
      charterCost({
        spec,
        asOf: '2024-12-31',
        gained: [
          { population: 'frozen', services: 10 },
          { population: 'current', services: 12 },
        ],
      }),
    ).toEqual({
      currency: 'EUR',
      people: 2,
      costPerPersonQuarter: 45_000,
      quarters: [
        {
          label: 'quarter 1',
          from: '2024-07-01',
          to: '2024-09-30',
          amount: 90_000,
        },
        {
          label: 'quarter 2',
          from: '2024-10-01',
          to: '2024-12-31',
          amount: 90_000,
        },
      ],
      total: 180_000,
      gained: [
        { population: 'frozen', services: 10, perService: 18_000 },
        { population: 'current', services: 12, perService: 15_000 },
      ],
    });
  });

  it('has no number where none was gained, and none where no cost is stated', () => {
    expect(
      charterCost({
        spec,
        asOf: '2024-12-31',
        gained: [
          { population: 'frozen', services: 0 },
          { population: 'current', services: -1 },
        ],
      })?.gained,
    ).toEqual([
      { population: 'frozen', services: 0 },
      { population: 'current', services: -1 },
    ]);
    expect(
      charterCost({
        spec: { ...spec, team: { people: 2 } },
        asOf: '2024-12-31',
        gained: [],
      }),
    ).toBeUndefined();
  });

  it('counts the days that have passed, none before the start and none after the runway', () => {
    const total = (asOf: string) =>
      charterCost({ spec, asOf, gained: [] })!.total;

    expect(total('2024-06-30')).toBe(0);
    expect(total('2024-07-01')).toBeCloseTo(90_000 / 92, 6);
    expect(total('2024-08-15')).toBeCloseTo(45_000, 6);
    expect(total('2026-01-01')).toBe(180_000);
  });

  it('never falls as days pass, and comes to all quarters in the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: -10, max: 700 }),
        (shift, runwayQuarters, day) => {
          const startsOn = addDays('2024-01-01', shift);
          const total = (asOf: string) =>
            charterCost({
              spec: { ...spec, startsOn, runwayQuarters },
              asOf,
              gained: [],
            })!.total;
          const asOf = addDays(startsOn, day);

          expect(total(addDays(asOf, 1))).toBeGreaterThanOrEqual(total(asOf));
          expect(total(addDays(startsOn, 600))).toBeCloseTo(
            90_000 * runwayQuarters,
            6,
          );
        },
      ),
    );
  });
});
