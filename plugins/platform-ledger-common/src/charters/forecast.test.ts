import fc from 'fast-check';
import { golden } from './__testUtils__/golden';
import { ForecastCases } from './__testUtils__/ForecastCases';
import { forecast } from './forecast';
import { requiredPace } from './requiredPace';

const { adoption } = golden<ForecastCases>('charters-forecast');
const points = adoption.daysSinceStart.map((x, index) => ({
  x,
  y: adoption.adopting[index],
}));
const runway = { dueDay: adoption.dueDay, runwayDays: adoption.dueDay };

const curves = fc.uniqueArray(
  fc.record({
    x: fc.integer({ min: 0, max: 183 }),
    y: fc.integer({ min: 0, max: 1000 }).map(value => value / 1000),
  }),
  { minLength: 4, maxLength: 30, selector: ({ x }) => x },
);

describe('forecast', () => {
  it('gives the golden case', () => {
    const { expected, target } = adoption;

    const result = forecast({
      points,
      ...runway,
      target: { value: target, side: 'atLeast' },
    })!;

    expect(result.points).toBe(4);
    expect(result.theilSen.slope).toBeCloseTo(expected.theilSenSlopePerDay, 6);
    expect(result.theilSen.atDue).toBeCloseTo(expected.theilSenProjected, 6);
    // The case goes on from its projection of six digits; by hand it is 219.6163043.
    expect(result.theilSen.reachesOnDay).toBeCloseTo(
      expected.theilSenReachesTargetOnDay,
      5,
    );
    expect(result.leastSquares.slope).toBeCloseTo(expected.olsSlopePerDay, 6);
    expect(result.leastSquares.atDue).toBeCloseTo(expected.olsProjected, 6);
    expect(result.leastSquares.reachesOnDay).toBeCloseTo(
      expected.olsReachesTargetOnDay,
      6,
    );
    expect(
      requiredPace({
        baseline: adoption.adopting[0],
        target,
        daysSinceStart: 91,
        dueDay: adoption.dueDay,
      }),
    ).toBe(expected.requiredAtDay91);
  });

  it('is too early to say before four points span a third of the runway', () => {
    const early = [0, 20, 40, 60].map(x => ({ x, y: x }));

    expect(forecast({ points: points.slice(0, 3), ...runway })).toBeUndefined();
    expect(
      forecast({ points: early, dueDay: 183, runwayDays: 183 }),
    ).toBeUndefined();
    expect(
      forecast({
        points: [...early, { x: 61, y: 61 }],
        dueDay: 183,
        runwayDays: 183,
      }),
    ).toBeDefined();
    expect(
      forecast({
        points: [...early, { x: 61, y: 61 }],
        dueDay: 91,
        runwayDays: 184,
      }),
    ).toBeUndefined();
    expect(forecast({ points: [], ...runway })).toBeUndefined();
  });

  it('never reaches a target that the line leads away from', () => {
    const falling = [0, 60, 120, 183].map(x => ({ x, y: 1 - x / 400 }));
    const reached = (value: number, side: 'atLeast' | 'atMost') =>
      forecast({
        points: falling,
        dueDay: 183,
        runwayDays: 183,
        target: { value, side },
      })!.theilSen.reachesOnDay;

    expect(reached(1.1, 'atLeast')).toBeUndefined();
    expect(reached(0.9, 'atLeast')).toBe(0);
    expect(reached(0.5, 'atMost')).toBeCloseTo(200, 9);
    expect(reached(1, 'atMost')).toBe(0);
  });

  it('follows a shift and a scale of the curve, whatever the order of its points', () => {
    fc.assert(
      fc.property(
        curves,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -50, max: 50 }),
        (curve, scale, shift) => {
          const made = (input: typeof curve) =>
            forecast({ points: input, dueDay: 183, runwayDays: 1 })!;
          const plain = made(curve);
          const moved = made(
            curve.toReversed().map(({ x, y }) => ({ x, y: y * scale + shift })),
          );
          for (const line of ['theilSen', 'leastSquares'] as const) {
            expect(moved[line].slope).toBeCloseTo(plain[line].slope * scale, 6);
            expect(moved[line].atDue).toBeCloseTo(
              plain[line].atDue * scale + shift,
              6,
            );
          }
        },
      ),
    );
  });

  it('is not turned by one odd day, however odd', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (position, odd) => {
          const straight = [0, 30, 60, 90, 120, 150, 180].map(x => ({
            x,
            y: 2 * x,
          }));
          const bent = straight.with(position, {
            x: straight[position].x,
            y: odd,
          });
          expect(
            forecast({ points: bent, dueDay: 183, runwayDays: 183 })!.theilSen
              .slope,
          ).toBeCloseTo(2, 9);
        },
      ),
    );
  });
});
