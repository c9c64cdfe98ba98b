import { CriterionForecast, ResolvedTarget } from '../schema';
import fc from 'fast-check';
import { criterionStatus } from './criterionStatus';
import { distanceTo } from './distanceTo';
import { forecast } from './forecast';
import { isReached } from './isReached';
import { requiredPace } from './requiredPace';

import { resolveTarget } from './resolveTarget';

const target: ResolvedTarget = { value: 0.8, side: 'atLeast' };

function carriedTo(atDue: number): CriterionForecast {
  const line = { slope: 0, intercept: atDue, atDue };
  return { points: 4, theilSen: line, leastSquares: line };
}

describe('criterionStatus', () => {
  const judge = (
    changes: Partial<Parameters<typeof criterionStatus>[0]> = {},
  ) =>
    criterionStatus({
      target,
      value: 0.5,
      fresh: true,
      due: false,
      ...changes,
    });

  it('says before the due day where it leads', () => {
    expect(judge({ value: 0.8 })).toBe('met');
    expect(judge({ value: 0.1 + 0.7 })).toBe('met');
    expect(judge({ forecast: carriedTo(0.8) })).toBe('on-track');
    expect(judge({ forecast: carriedTo(0.79) })).toBe('at-risk');
    expect(judge()).toBe('too-early');
  });

  it('takes from the due day on nothing for met but what is there', () => {
    expect(judge({ due: true, value: 0.8 })).toBe('met');
    expect(judge({ due: true, forecast: carriedTo(1) })).toBe('not-met');
    for (const missing of [
      { value: undefined },
      { value: 1, fresh: false },
      { value: 1, target: undefined },
    ]) {
      expect(judge({ ...missing, due: false })).toBe('no-data');
      expect(judge({ ...missing, due: true })).toBe('not-met');
    }
  });

  it('has targets from both sides', () => {
    const least: ResolvedTarget = { value: 10, side: 'atMost' };

    expect(judge({ target: least, value: 10 })).toBe('met');
    expect(judge({ target: least, value: 11, due: true })).toBe('not-met');
    expect(judge({ target: least, value: 11, forecast: carriedTo(9) })).toBe(
      'on-track',
    );
    expect(distanceTo(least, 12)).toBe(2);
    expect(distanceTo(least, 9)).toBe(0);
    expect(distanceTo(target, 0.5)).toBeCloseTo(0.3, 9);
  });

  it('never answers otherwise for an earlier day because of a later point', () => {
    const curve = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(curve, curve, (earlier, later) => {
        const asOf = 10 * (earlier.length - 1);
        const statusOn = (values: number[]) => {
          const points = values
            .map((y, index) => ({ x: 10 * index, y: y / 100 }))
            .filter(({ x }) => x <= asOf);
          return judge({
            value: points.at(-1)!.y,
            forecast: forecast({
              points,
              dueDay: 183,
              runwayDays: 183,
              target,
            }),
          });
        };
        expect(statusOn([...earlier, ...later])).toBe(statusOn(earlier));
      }),
    );
  });
});

describe('resolveTarget', () => {
  it.each([
    [{ atLeast: 0.8 }, undefined, { value: 0.8, side: 'atLeast' }],
    [{ atMost: 5 }, 10, { value: 5, side: 'atMost' }],
    [{ increaseBy: 0.5 }, 0.25, { value: 0.75, side: 'atLeast' }],
    [{ decreaseByPercent: 50 }, 20, { value: 10, side: 'atMost' }],
    [{ increaseBy: 0.2 }, undefined, undefined],
    [{ decreaseByPercent: 30 }, undefined, undefined],
    [{ decreaseByPercent: 30 }, 0, undefined],
  ] as const)('%p of %p', (stated, baseline, expected) => {
    expect(resolveTarget({ target: stated, baseline })).toEqual(expected);
  });
});

describe('requiredPace', () => {
  it('goes straight from the baseline to the target, which it keeps', () => {
    const pace = (daysSinceStart: number) =>
      requiredPace({ baseline: 0.2, target: 0.8, daysSinceStart, dueDay: 180 });

    expect([-5, 0, 90, 180, 400].map(pace)).toEqual([
      0.2,
      0.2,
      expect.closeTo(0.5, 12),
      0.8,
      0.8,
    ]);
  });

  it('is reached by whoever is at it each day, whatever the side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.nat(400),
        (baseline, value, day) => {
          const required = requiredPace({
            baseline,
            target: value,
            daysSinceStart: day,
            dueDay: 183,
          });
          expect(required).toBeGreaterThanOrEqual(
            Math.min(baseline, value) - 1e-9,
          );
          expect(required).toBeLessThanOrEqual(
            Math.max(baseline, value) + 1e-9,
          );
          expect(
            day < 183 ||
              isReached(
                { value, side: value < baseline ? 'atMost' : 'atLeast' },
                required,
              ),
          ).toBe(true);
        },
      ),
    );
  });
});
