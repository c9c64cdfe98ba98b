import { MetricAggregation } from '../schema';
import fc from 'fast-check';
import {
  aggregateObservations,
  DailyObservation,
} from './aggregateObservations';

function seen(
  day: number,
  value: number,
  more: Partial<DailyObservation> = {},
): DailyObservation {
  return { day, value, source: 'a', ...more };
}

function values(options: {
  aggregation: MetricAggregation;
  window?: string;
  observations: DailyObservation[];
  asOf: number;
  minimumN?: number;
}): { points: [number, number | undefined][]; now?: number; n?: number } {
  const { aggregation, window, ...rest } = options;
  const result = aggregateObservations({
    type: { aggregation, window },
    ...rest,
  });
  return {
    points: (result?.points ?? []).map(({ day, value }) => [day, value]),
    now: result?.now.value,
    n: result?.now.n,
  };
}

describe('aggregateObservations', () => {
  it('takes the latest, of one day that of the first name', () => {
    const observations = [
      seen(3, 30),
      seen(1, 10, { source: 'b' }),
      seen(1, 11),
      seen(2, 21),
      seen(2, 20, { source: 'b' }),
      seen(9, 90),
    ];
    expect(values({ aggregation: 'latest', observations, asOf: 5 })).toEqual({
      points: [
        [1, 11],
        [2, 21],
        [3, 30],
      ],
      now: 30,
    });
  });

  it('adds up all there is, of all sources', () => {
    const observations = [
      seen(1, 2, { n: 2, coverage: 0.9 }),
      seen(1, 3, { source: 'b' }),
      seen(4, 5, { n: 5, coverage: 0.5 }),
    ];
    expect(values({ aggregation: 'sum', observations, asOf: 6 })).toEqual({
      points: [
        [1, 5],
        [4, 10],
      ],
      now: 10,
      n: 7,
    });
    const result = aggregateObservations({
      type: { aggregation: 'sum' },
      observations,
      asOf: 3,
    });
    expect(result?.now).toEqual({
      day: 3,
      value: 5,
      n: 2,
      coverage: 0.9,
      source: 'a',
    });
  });

  it('takes the median of its window, and none of too few cases', () => {
    const observations = [
      seen(1, 9, { n: 3 }),
      seen(2, 4),
      seen(3, 8),
      seen(8, 2),
    ];
    const median = {
      aggregation: 'median' as const,
      window: 'P1W',
      observations,
    };
    expect(values({ ...median, asOf: 9 })).toEqual({
      points: [
        [1, undefined],
        [2, undefined],
        [3, 8],
        [8, undefined],
      ],
      now: undefined,
      n: 2,
    });
    expect(values({ ...median, asOf: 9, minimumN: 2 })).toMatchObject({
      now: 5,
      n: 2,
    });
  });

  it('has nothing to say where nothing was observed by the day', () => {
    const observations = [seen(5, 1)];
    for (const aggregation of ['latest', 'sum', 'median'] as const) {
      expect(
        aggregateObservations({
          type: { aggregation, window: 'P1W' },
          observations,
          asOf: 4,
        }),
      ).toBeUndefined();
    }
  });

  it('never asks in which order observations came, nor changes a day for a later one', () => {
    const observation = fc.record({
      day: fc.nat(20),
      value: fc.integer({ min: -5, max: 5 }),
      source: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(
        fc
          .uniqueArray(observation, {
            selector: ({ day, source }) => `${day} ${source}`,
            maxLength: 12,
          })
          .chain(list =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length }),
            ),
          ),
        fc.nat(20),
        fc.constantFrom('latest' as const, 'sum' as const, 'median' as const),
        ([list, shuffled], asOf, aggregation) => {
          const type = { aggregation, window: 'P5D' };
          const of = (observations: DailyObservation[], day: number) =>
            aggregateObservations({
              type,
              observations,
              asOf: day,
              minimumN: 2,
            });
          const whole = of(list, 20);
          expect(of(shuffled, 20)).toEqual(whole);
          expect(of(list, asOf)?.points ?? []).toEqual(
            (whole?.points ?? []).filter(({ day }) => day <= asOf),
          );
        },
      ),
    );
  });
});
