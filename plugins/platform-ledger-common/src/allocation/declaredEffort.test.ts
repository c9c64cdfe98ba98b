import { toDayNumber } from '../time';
import { sumBy } from './__testUtils__/sumBy';
import { declaredEffort } from './declaredEffort';
import { sprintOf } from './sprintOf';

// Two weeks that straddle the turn of a quarter after their second day.
const sprint = sprintOf(toDayNumber('2026-06-29'), {
  weeks: 2,
  anchor: '2026-06-29',
});
const quarter = ({ day }: { day: number }) =>
  day < toDayNumber('2026-07-01') ? 'Q2' : 'Q3';
const daysByCategory = [
  { category: 'platform', days: 6 },
  { category: 'product', days: 14 },
];

describe('declaredEffort', () => {
  it('spreads days over the weekdays where capacity is unknown, and splits by day', () => {
    const { unit, parts } = declaredEffort({
      sprint,
      checkIn: { categories: daysByCategory },
    });

    expect(unit).toBe('person-days');
    expect(sumBy(parts, part => `${quarter(part)} ${part.category}`)).toEqual({
      'Q2 platform': 1.2,
      'Q2 product': 2.8,
      'Q3 platform': 4.8,
      'Q3 product': 11.2,
    });
  });

  it('spreads days over the person-days of capacity', () => {
    const capacity = new Map([
      [sprint.start, 1],
      [sprint.start + 4, 3],
      [sprint.start - 1, 9],
    ]);

    const { parts } = declaredEffort({
      sprint,
      checkIn: { categories: daysByCategory },
      capacity,
    });

    expect(sumBy(parts, part => `${quarter(part)} ${part.category}`)).toEqual({
      'Q2 platform': 1.5,
      'Q2 product': 3.5,
      'Q3 platform': 4.5,
      'Q3 product': 10.5,
    });
  });

  it('takes a share of capacity, and without capacity of the squad as a whole', () => {
    const checkIn = { share: 0.25 };
    const known = declaredEffort({
      sprint,
      checkIn,
      capacity: new Map([[sprint.start, 8]]),
    });
    const unknown = declaredEffort({ sprint, checkIn });

    expect(known.unit).toBe('person-days');
    expect(sumBy(known.parts, ({ category }) => category)).toEqual({
      platform: 2,
      uncategorised: 6,
    });
    expect(unknown.unit).toBe('squad-days');
    expect(sumBy(unknown.parts, ({ category }) => category)).toEqual({
      platform: 2.5,
      uncategorised: 7.5,
    });
  });

  it('keeps declared days where the whole squad was away', () => {
    const { parts } = declaredEffort({
      sprint,
      checkIn: { categories: [{ category: 'platform', days: 1 }] },
      capacity: new Map(),
    });

    expect(sumBy(parts, ({ category }) => category)).toEqual({ platform: 1 });
  });

  it.each([
    [{ share: 1.2 }, 'A share must be from 0 to 1, not 1.2'],
    [{ share: NaN }, 'A share must be from 0 to 1, not NaN'],
    [{}, 'A check-in states either a share or days by category'],
    [
      { share: 0.1, categories: [] },
      'A check-in states either a share or days by category',
    ],
    [
      { categories: [{ category: 'product', days: -1 }] },
      "Days of 'product' must be 0 or more, not -1",
    ],
  ])('refuses %j', (checkIn, message) => {
    expect(() => declaredEffort({ sprint, checkIn })).toThrow(message);
  });
});
