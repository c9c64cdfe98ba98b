import { rounded } from '../statistics';

/**
 * How likely each sum of weeks is, by exact convolution of what single weeks were; sums from the cap on are taken together. No random draws: the same
 * answer every time.
 */
export class WeeklyDistribution {
  /** P(sum = index); the last is P(sum >= cap). */
  private likelihoods: Float64Array;
  private readonly counts: [count: number, likelihood: number][];

  /**
   * `weeks`: whole counts, not negative
   * `cap`: whole, above 0
   */
  static create(options: {
    weeks: readonly number[];
    cap: number;
  }): WeeklyDistribution {
    return new WeeklyDistribution(options.weeks, options.cap);
  }

  private constructor(weeks: readonly number[], cap: number) {
    const seen = new Map<number, number>();
    for (const count of weeks) {
      seen.set(count, (seen.get(count) ?? 0) + 1);
    }
    this.counts = Array.from(seen, ([count, times]) => [
      count,
      times / weeks.length,
    ]);
    this.likelihoods = new Float64Array(cap + 1);
    this.likelihoods[0] = 1;
  }

  /** One week more. */
  addWeek(): void {
    const before = this.likelihoods;
    const cap = before.length - 1;
    const after = new Float64Array(before.length);
    for (const [sum, likelihood] of before.entries()) {
      if (likelihood > 0) {
        for (const [count, weight] of this.counts) {
          after[Math.min(cap, sum + count)] += likelihood * weight;
        }
      }
    }
    this.likelihoods = after;
  }

  /** P(sum >= least). */
  atLeast(least: number): number {
    return this.likelihoods
      .subarray(least)
      .reduce((sum, likelihood) => sum + likelihood, 0);
  }

  /** The largest sum that is reached with that confidence. */
  reachedWith(confidence: number): number {
    let likelihood = 0;
    for (let sum = this.likelihoods.length - 1; sum > 0; sum--) {
      likelihood += this.likelihoods[sum];
      if (rounded(likelihood) >= confidence) {
        return sum;
      }
    }
    return 0;
  }
}
