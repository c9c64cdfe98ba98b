import fc from 'fast-check';
import { deduplication } from './deduplication';
import { onboardingDelta } from './onboardingDelta';

// Computed independently of this code: `onboarding` of charters-guardrail.json.
const BASELINE = [21, 14, 30, 18, 25];
const CURRENT = [9, 12, 7, 15, 10, 40];

describe('onboardingDelta', () => {
  it('gives the golden case, with both n', () => {
    expect(onboardingDelta({ baseline: BASELINE, current: CURRENT })).toEqual({
      baseline: { n: 5, median: 21 },
      current: { n: 6, median: 11 },
      delta: -10,
    });
  });

  it('has no median of too few', () => {
    const four = BASELINE.slice(1);

    expect(onboardingDelta({ baseline: four, current: CURRENT })).toEqual({
      baseline: { n: 4 },
      current: { n: 6, median: 11 },
    });
    expect(
      onboardingDelta({ baseline: four, current: CURRENT, minimumN: 4 }).delta,
    ).toBe(11 - 21.5);
    expect(
      onboardingDelta({ baseline: [], current: [], minimumN: 0 }).delta,
    ).toBeUndefined();
  });

  it('turns its sign where the windows are exchanged', () => {
    const days = fc.array(fc.nat(100), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const there = onboardingDelta({ baseline: one, current: other }).delta!;
        const back = onboardingDelta({ baseline: other, current: one }).delta!;
        expect(there + back).toBe(0);
      }),
    );
  });
});

describe('deduplication', () => {
  it('is of what was named, and no data where nothing was', () => {
    expect(deduplication({ named: 4, retired: 1 })).toBe(0.25);
    expect(deduplication({ named: 0, retired: 0 })).toBeUndefined();
  });
});
