import fc from 'fast-check';
import { BandRule, bandVerdict } from './bandVerdict';
import { coverageOf } from './coverageOf';
import { sensitivity } from './sensitivity';

const rule: BandRule = {
  band: { floor: 0.2, ceiling: 0.3 },
  denominator: 'attributed',
  coverageFloor: 0.5,
  minimumDays: 5,
};

describe('bandVerdict', () => {
  it.each([
    [1.99, 'below'],
    [2, 'within'],
    [3, 'within'],
    [10 * (0.1 + 0.2), 'within'],
    [3.01, 'above'],
  ])('has %d of 10 person-days %s the band', (platform, verdict) => {
    expect(bandVerdict({ platform, attributed: 10 }, rule)).toEqual({
      verdict,
      reasons: ['capacity-unknown'],
    });
  });

  it('reads the golden week in the band by one denominator and above it by the other', () => {
    const week = { platform: 4 / 3, attributed: 4, capacity: 5 };
    const short = { ...rule, minimumDays: 0 };

    expect(
      bandVerdict(week, { ...short, denominator: 'capacity' }).verdict,
    ).toBe('within');
    expect(bandVerdict(week, short).verdict).toBe('above');
  });

  it('has no verdict without enough data, and says why', () => {
    expect(
      bandVerdict({ platform: 1, attributed: 4.99, capacity: 20 }, rule),
    ).toEqual({
      verdict: 'insufficient-data',
      reasons: ['under-coverage-floor', 'under-minimum-days'],
    });
    expect(
      bandVerdict({ platform: 1, attributed: 10, capacity: 20 }, rule).verdict,
    ).toBe('below');
    expect(bandVerdict({ platform: 0, attributed: 0 }, rule)).toEqual({
      verdict: 'not-assessed',
      reasons: ['capacity-unknown', 'no-activity'],
    });
    expect(
      bandVerdict(
        { platform: 5, attributed: 20 },
        { ...rule, denominator: 'capacity' },
      ),
    ).toEqual({ verdict: 'not-assessed', reasons: ['capacity-unknown'] });
  });

  it('reports a squad above its capacity', () => {
    const figures = { platform: 5, attributed: 22, capacity: 20 };

    expect(coverageOf(figures)).toEqual({ coverage: 1, overCapacity: 2 });
    expect(bandVerdict(figures, rule)).toEqual({
      verdict: 'within',
      reasons: ['over-capacity'],
    });
    expect(coverageOf({ attributed: 2, capacity: 0 })).toEqual({
      coverage: undefined,
      overCapacity: 2,
    });
  });

  it('keeps coverage between 0 and 1', () => {
    const days = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(days, days, (attributed, capacity) => {
        const { coverage, overCapacity } = coverageOf({ attributed, capacity });
        expect(coverage ?? 0).toBeGreaterThanOrEqual(0);
        expect(coverage ?? 0).toBeLessThanOrEqual(1);
        expect(overCapacity > 0).toBe(attributed - capacity > 1e-9);
      }),
    );
  });
});

describe('sensitivity', () => {
  const policy = {
    ...rule,
    method: 'equal-split',
    crossCutting: 'alone',
  } as const;

  it('marks what the policy says and each verdict that differs from it', () => {
    const rows = sensitivity({
      policy,
      variants: [
        {
          method: 'equal-split',
          crossCutting: 'alone',
          platform: 5,
          attributed: 20,
          capacity: 30,
        },
        {
          method: 'equal-split',
          crossCutting: 'always',
          platform: 9,
          attributed: 20,
          capacity: 30,
        },
        { method: 'declared', platform: 4, attributed: 20 },
        { method: 'points', crossCutting: 'alone', platform: 1, attributed: 3 },
      ],
    });

    expect(
      rows.map(row =>
        [
          row.method,
          row.crossCutting,
          row.denominator,
          row.verdict,
          row.isPolicy ? 'policy' : '',
          row.flips ? 'flips' : '',
        ].join(' '),
      ),
    ).toEqual([
      'equal-split alone attributed within policy ',
      'equal-split alone capacity below  flips',
      'equal-split always attributed above  flips',
      'equal-split always capacity within  ',
      'declared  attributed within  ',
      'declared  capacity not-assessed  ',
      'points alone attributed above  flips',
      'points alone capacity not-assessed  ',
    ]);
    expect(rows[0].share).toBe(0.25);
    expect(rows[5].share).toBeUndefined();
  });
});
