import { AdoptionCounts, AdoptionOutcome, Eligibility } from '../schema';
import { CompleteScorecardSpec } from '../definitions/types';
import { DayNumber, toDayNumber } from '../time';
import { levelPosition } from './judgeStates';

/**
 * How many entities stand alike on a scorecard.
 *
 * @public
 */
export interface StandingTally {
  eligibility: Eligibility;
  outcome: AdoptionOutcome;
  /** Position of the level, 0 below the first. */
  level: number;
  count: number;
}

/**
 * The figures of a scorecard from its tallies of a day.
 *
 * `spec`: of the revision in force that day
 * @see METHODS, adoption
 * @public
 */
export function adoptionCounts(options: {
  spec: Pick<CompleteScorecardSpec, 'levels' | 'adoptedAt' | 'checks'>;
  day: DayNumber;
  tallies: Iterable<StandingTally>;
}): AdoptionCounts {
  const { spec, day, tallies } = options;
  const reachable = spec.levels.map(level =>
    spec.checks.some(
      check =>
        check.level === level.name &&
        (check.effectiveFrom === undefined ||
          toDayNumber(check.effectiveFrom) <= day),
    ),
  );
  const counts: AdoptionCounts = {
    eligible: 0,
    adopters: 0,
    notAdopters: 0,
    unknown: 0,
    exempt: 0,
    eligibilityUnknown: 0,
    eligibilityCarried: 0,
    levels: spec.levels.map((level, index) => ({
      ...level,
      count: 0,
      reachable: reachable[index],
    })),
  };
  for (const tally of tallies) {
    add(counts, tally);
  }
  const adoptable = reachable[levelPosition(spec, spec.adoptedAt) - 1];
  if (counts.eligible > 0 && adoptable) {
    counts.share = counts.adopters / counts.eligible;
  }
  return counts;
}

function add(counts: AdoptionCounts, tally: StandingTally): void {
  const { eligibility, outcome, level, count } = tally;
  if (eligibility === 'unknown') {
    counts.eligibilityUnknown += count;
    return;
  }
  counts.eligible += count;
  if (eligibility === 'carried') {
    counts.eligibilityCarried += count;
  }
  if (outcome === 'adopter') {
    counts.adopters += count;
  } else if (outcome === 'not-adopter') {
    counts.notAdopters += count;
  } else {
    counts.unknown += count;
  }
  for (const entry of counts.levels.slice(0, level)) {
    entry.count += count;
  }
}
