import fc from 'fast-check';
import { checkpointForecast } from './checkpointForecast';
import { forecast } from './forecast';
import { forecastErrors } from './forecastErrors';

/** From 2027-02-01: the checkpoint is 2027-04-30, the end 2027-07-31. */
const runway = { checkpointDay: 88, dueDay: 180, runwayDays: 180 };

describe('checkpointForecast', () => {
  it('carries the points up to the checkpoint on to the due day', () => {
    // 0.05 a day less; what came after the checkpoint is another matter.
    const points = [0, 30, 60, 88, 120, 150].map(x => ({
      x,
      y: x > 88 ? 50 : 10 - 0.05 * x,
    }));

    expect(checkpointForecast({ points, ...runway })).toBeCloseTo(1, 9);
  });

  it('is not clamped, and one point out of line does not lead it astray', () => {
    const falling = [0, 30, 60, 88].map(x => ({ x, y: 10 - 0.1 * x }));
    const level = [0, 20, 40, 60, 88].map(x => ({ x, y: x === 40 ? 50 : 10 }));

    expect(checkpointForecast({ points: falling, ...runway })).toBeCloseTo(-8);
    expect(checkpointForecast({ points: level, ...runway })).toBe(10);
  });

  it('is none where it was too early to say, or nothing was left to forecast', () => {
    const points = [0, 30, 60, 88].map(x => ({ x, y: x }));

    expect(checkpointForecast({ points, ...runway })).toBe(180);
    expect(
      checkpointForecast({
        points: [...points.slice(0, 3), { x: 89, y: 89 }],
        ...runway,
      }),
    ).toBeUndefined();
    expect(
      checkpointForecast({ points, ...runway, runwayDays: 365 }),
    ).toBeUndefined();
    expect(
      checkpointForecast({ points, ...runway, dueDay: 88 }),
    ).toBeUndefined();
  });

  it('is what the forecast said on the checkpoint, whatever came later', () => {
    const curve = fc.uniqueArray(
      fc.record({
        x: fc.integer({ min: 0, max: 180 }),
        y: fc.integer({ min: -1000, max: 1000 }),
      }),
      { maxLength: 20, selector: ({ x }) => x },
    );

    fc.assert(
      fc.property(curve, points => {
        const { dueDay, runwayDays } = runway;
        const then = points.filter(({ x }) => x <= 88);

        expect(checkpointForecast({ points, ...runway })).toBe(
          forecast({ points: then, dueDay, runwayDays })?.theilSen.atDue,
        );
      }),
    );
  });
});

describe('forecastErrors', () => {
  it('stand by unit, each from five criteria on', () => {
    const days = [1, -3, 5, -8, 2].map(error => ({
      unit: 'days',
      forecast: 10,
      actual: 10 + error,
    }));
    const shares = [0.1, 0.2, 0.3, 0.4].map(actual => ({
      unit: 'share',
      forecast: 0,
      actual,
    }));

    expect(forecastErrors([])).toEqual([]);
    expect(forecastErrors([...days.slice(1), ...shares])).toEqual([]);
    expect(forecastErrors([...shares, ...days])).toEqual([
      { unit: 'days', criteria: 5, median: 3 },
    ]);
    expect(
      forecastErrors([
        ...shares,
        ...days,
        { unit: 'share', forecast: 1, actual: 0 },
      ]).map(({ unit }) => unit),
    ).toEqual(['days', 'share']);
  });
});
