import fc from 'fast-check';
import { addDays } from '../time';
import { ForecastCases } from './__testUtils__/ForecastCases';
import { golden } from './__testUtils__/golden';
import { seriesThroughput } from './seriesThroughput';
import { throughputForecast } from './throughputForecast';
import { weeklyCounts } from './weeklyCounts';
import { weeksToFinish } from './weeksToFinish';

const cases = golden<ForecastCases>('charters-forecast');
const counts = fc.array(fc.nat(6), { minLength: 8, maxLength: 16 });

describe('throughputForecast', () => {
  it('gives the golden case', () => {
    const { weeks, horizonWeeks, need, expected } = cases.throughput;

    expect(
      throughputForecast({ weeks, weeksLeft: horizonWeeks, need }),
    ).toEqual({
      weeksObserved: 13,
      weeksLeft: 13,
      need: 21,
      probability: expect.closeTo(expected.probability, 5),
      atLeastWith85Percent: expected.atLeastWith85Percent,
    });
  });

  it('is exact where every outcome can be counted', () => {
    // Of two weeks, half of them none and half of them one: 1, 2, 1 of 4.
    const weeks = [0, 1, 0, 1, 0, 1, 0, 1];

    expect(
      [1, 2, 3].map(
        need => throughputForecast({ weeks, weeksLeft: 2, need })!.probability,
      ),
    ).toEqual([0.75, 0.25, 0]);
    expect(throughputForecast({ weeks, weeksLeft: 0, need: 1 })).toMatchObject({
      probability: 0,
      atLeastWith85Percent: 0,
    });
  });

  it('says nothing of too few weeks, of what is no count, and where nothing is left', () => {
    const eight = [1, 1, 1, 1, 1, 1, 1, 1];
    const ask = (weeks: number[], need = 1) =>
      throughputForecast({ weeks, weeksLeft: 3, need });

    expect(ask(eight)).toBeDefined();
    expect(ask(eight.slice(1))).toBeUndefined();
    expect(ask([...eight, 0.5])).toBeUndefined();
    expect(ask([...eight, -1])).toBeUndefined();
    expect(ask(eight, 0)).toBeUndefined();
    expect(ask([...eight, 1e9], 1e9)).toBeUndefined();
    expect(ask(eight, 1e9)).toMatchObject({ probability: 0 });
  });

  it('gets no likelier as more is needed, nor less likely as more weeks are left', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 30 }),
        fc.nat(10),
        (weeks, need, weeksLeft) => {
          const at = (changed: { need?: number; weeksLeft?: number }) =>
            throughputForecast({ weeks, need, weeksLeft, ...changed })!;
          const { probability, atLeastWith85Percent } = at({});

          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-9);
          expect(atLeastWith85Percent).toBeLessThanOrEqual(need);
          expect(at({ need: need + 1 }).probability).toBeLessThanOrEqual(
            probability + 1e-9,
          );
          expect(
            at({ weeksLeft: weeksLeft + 1 }).probability,
          ).toBeGreaterThanOrEqual(probability - 1e-9);
          expect(
            at({ weeksLeft: weeksLeft + 1 }).atLeastWith85Percent,
          ).toBeGreaterThanOrEqual(atLeastWith85Percent);
        },
      ),
    );
  });
});

describe('weeksToFinish', () => {
  const { weekly: weeks } = cases.weeksToFinish;

  it.each(cases.weeksToFinish.cases)(
    'gives the golden case of $items items',
    ({ items, ...expected }) => {
      expect({
        p50: weeksToFinish({ weeks, items, confidence: 0.5 }),
        p85: weeksToFinish({ weeks, items, confidence: 0.85 }),
        p95: weeksToFinish({ weeks, items, confidence: 0.95 }),
      }).toEqual(expected);
    },
  );

  it('is no time for nothing, and none where nothing moves', () => {
    const still = weeks.map(() => 0);

    expect(weeksToFinish({ weeks, items: 0, confidence: 0.5 })).toBe(0);
    expect(
      weeksToFinish({ weeks: still, items: 1, confidence: 0.5 }),
    ).toBeUndefined();
  });
});

describe('weeklyCounts', () => {
  // 2024-07-01 is a Monday.
  const totals = (entries: [string, number][]) =>
    entries.map(([day, value]) => ({ day, value }));

  it('takes complete weeks out of a running total', () => {
    const points = totals([
      ['2024-06-30', 10],
      ['2024-07-03', 12],
      ['2024-07-07', 13],
      ['2024-07-19', 17],
      ['2024-07-24', 20],
    ]);

    expect(
      weeklyCounts({ points, startsOn: '2024-07-01', asOf: '2024-07-28' }),
    ).toEqual([3, 0, 4, 3]);
    // The last week has not ended.
    expect(
      weeklyCounts({ points, startsOn: '2024-07-01', asOf: '2024-07-27' }),
    ).toEqual([3, 0, 4]);
    // The first has begun before the start.
    expect(
      weeklyCounts({ points, startsOn: '2024-07-02', asOf: '2024-07-28' }),
    ).toEqual([0, 4, 3]);
    // Of August nobody has reported.
    expect(
      weeklyCounts({ points, startsOn: '2024-07-01', asOf: '2024-08-31' }),
    ).toEqual([3, 0, 4, 3]);
    expect(
      weeklyCounts({ points: [], startsOn: '2024-07-01', asOf: '2024-08-31' }),
    ).toEqual([]);
  });

  it('gives back the counts that a total was made of', () => {
    fc.assert(
      fc.property(counts, weeks => {
        let total = 0;
        const points = weeks.map((count, index) => {
          total += count;
          return { day: addDays('2024-07-07', 7 * index), value: total };
        });
        expect(
          weeklyCounts({
            points: [{ day: '2024-06-30', value: 0 }, ...points],
            startsOn: '2024-07-01',
            asOf: points.at(-1)!.day,
          }),
        ).toEqual(weeks);
      }),
    );
  });
});

describe('seriesThroughput', () => {
  const weeks = cases.throughput.weeks;
  let total = 4;
  const points = [
    { day: '2024-06-30', value: total },
    ...weeks.map((count, index) => {
      total += count;
      return { day: addDays('2024-07-07', 7 * index), value: total };
    }),
  ];
  const criterion = {
    metric: { aggregation: 'sum', cadence: 'P1W' } as const,
    points,
    startsOn: '2024-07-01',
    asOf: '2024-09-29',
    dueOn: '2024-12-31',
    target: { value: total + 21, side: 'atLeast' } as const,
  };

  it('forecasts a count that is reported weekly', () => {
    expect(seriesThroughput(criterion)).toMatchObject({
      weeksObserved: 13,
      weeksLeft: 13,
      need: 21,
      atLeastWith85Percent: 12,
    });
  });

  it('forecasts nothing else', () => {
    const { metric, target } = criterion;
    for (const other of [
      { metric: { ...metric, aggregation: 'latest' as const } },
      { metric: { ...metric, cadence: 'P8D' } },
      { target: { ...target, side: 'atMost' as const } },
      { points: [] },
    ]) {
      expect(seriesThroughput({ ...criterion, ...other })).toBeUndefined();
    }
  });
});
