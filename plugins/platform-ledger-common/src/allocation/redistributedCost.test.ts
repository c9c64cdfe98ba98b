import { nextQuarterPlan } from './nextQuarterPlan';
import { redistributedCost } from './redistributedCost';

describe('redistributedCost', () => {
  const writings = [
    { id: 'third', days: 5, writtenOn: 30, retiredOn: 50 },
    { id: 'first', days: 8, writtenOn: 10, retiredOn: 60 },
    { id: 'second', days: 3, writtenOn: 20 },
  ];

  it.each([
    [9, 0, 0, 0],
    [10, 0, 1, 0],
    [20, 3, 2, 0],
    [49, 8, 3, 0],
    [50, 3, 3, 1],
    [60, 3, 3, 2],
  ])('has on day %d %d person-days', (asOf, days, count, retired) => {
    expect(redistributedCost({ writings, asOf, costPerDay: 700 })).toEqual({
      days,
      cost: days * 700,
      writings: count,
      retired,
    });
  });

  it('has no cost where no cost of a person-day is known', () => {
    expect(redistributedCost({ writings, asOf: 30 })).not.toHaveProperty(
      'cost',
    );
  });
});

describe('nextQuarterPlan', () => {
  const band = { floor: 0.2, ceiling: 0.3 };

  it('asks for the band of known capacity, and for what is owed', () => {
    expect(nextQuarterPlan({ capacity: 60, band, owed: 4 })).toEqual({
      floorDays: 12,
      ceilingDays: 18,
      repayDays: 4,
    });
    expect(
      nextQuarterPlan({ capacity: undefined, band, owed: 4 }),
    ).toBeUndefined();
  });
});
