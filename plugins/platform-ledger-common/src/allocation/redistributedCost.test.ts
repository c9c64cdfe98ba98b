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
    expect(redistributedCost({ writings, asOf })).toEqual({
      days,
      amounts: [],
      writings: count,
      retired,
    });
  });

  it('costs each by who wrote it, names the inputs, and adds up no currencies', () => {
    const cost = (currency: string, perPersonDay: number, revision = 1) => ({
      currency,
      perPersonDay,
      policy: `allocationpolicy:default/${currency.toLocaleLowerCase('en-US')}`,
      revision,
    });
    const costed = [
      { id: 'first', days: 8, writtenOn: 10, cost: cost('EUR', 700) },
      { id: 'second', days: 3, writtenOn: 20, cost: cost('EUR', 700) },
      { id: 'third', days: 2, writtenOn: 20, cost: cost('USD', 900) },
      { id: 'fourth', days: 5, writtenOn: 30, cost: cost('EUR', 700) },
      { id: 'fifth', days: 1, writtenOn: 40, cost: cost('EUR', 800, 2) },
      {
        id: 'retired',
        days: 9,
        writtenOn: 40,
        retiredOn: 50,
        cost: cost('EUR', 1),
      },
      { id: 'unknown', days: 4, writtenOn: 40 },
    ];

    expect(redistributedCost({ writings: costed, asOf: 50 })).toEqual({
      days: 15,
      amounts: [
        { ...cost('EUR', 700), days: 8, amount: 5_600 },
        { ...cost('EUR', 800, 2), days: 1, amount: 800 },
        { ...cost('USD', 900), days: 2, amount: 1_800 },
      ],
      writings: 7,
      retired: 1,
    });
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
