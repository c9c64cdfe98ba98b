import { AdoptionOutcome, CheckState } from '../schema';
import { CompleteScorecardSpec } from '../definitions/types';

/**
 * What the states of all checks come to.
 *
 * @public
 */
export interface StatesJudgement {
  /** 0 below the first level, else the position of the highest level that is reached, from 1. */
  level: number;
  outcome: AdoptionOutcome;
  /** Passing weight over counted weight, 0 to 1; none where no check counts. */
  score?: number;
  passing: number;
  counted: number;
}

/**
 * What levels and weights are read from.
 *
 * @public
 */
export type Judged = Pick<
  CompleteScorecardSpec,
  'levels' | 'adoptedAt' | 'checks'
>;

/**
 * Level, outcome and score of an entity.
 *
 * @param states - in the order of the scorecard's checks
 * @see METHODS, adoption
 * @public
 */
export function judgeStates(
  spec: Judged,
  states: readonly CheckState[],
): StatesJudgement {
  const level = levelOfStates(spec, states);
  const adoptedAt = levelPosition(spec, spec.adoptedAt);
  const counts = countStates(spec, states);
  return {
    level,
    outcome: outcomeOf({ spec, states, level, adoptedAt }),
    score:
      counts.countedWeight > 0
        ? counts.passingWeight / counts.countedWeight
        : undefined,
    passing: counts.passing,
    counted: counts.counted,
  };
}

/**
 * The position of a level, from 1; 0 where there is none of that name.
 *
 * @public
 */
export function levelPosition(
  spec: Pick<Judged, 'levels'>,
  name: string,
): number {
  return spec.levels.findIndex(level => level.name === name) + 1;
}

/**
 * For each level whether it can be reached yet: not while all its checks are upcoming.
 *
 * @public
 */
export function reachableLevels(
  spec: Pick<Judged, 'levels' | 'checks'>,
  states: readonly CheckState[],
): boolean[] {
  return spec.levels.map(level =>
    spec.checks.some(
      (check, index) =>
        check.level === level.name && states[index] !== 'upcoming',
    ),
  );
}

function levelOfStates(spec: Judged, states: readonly CheckState[]): number {
  const reachable = reachableLevels(spec, states);
  let reached = 0;
  for (const [index, level] of spec.levels.entries()) {
    const separated = spec.checks.some(
      (check, position) =>
        check.level === level.name && isOpen(states[position]),
    );
    if (separated) {
      break;
    }
    if (reachable[index]) {
      reached = index + 1;
    }
  }
  return reached;
}

function outcomeOf(options: {
  spec: Judged;
  states: readonly CheckState[];
  level: number;
  adoptedAt: number;
}): AdoptionOutcome {
  const { spec, states, level, adoptedAt } = options;
  if (level >= adoptedAt) {
    return 'adopter';
  }
  const fails = spec.checks.some(
    (check, index) =>
      states[index] === 'fail' && levelPosition(spec, check.level) <= adoptedAt,
  );
  return fails ? 'not-adopter' : 'unknown';
}

function countStates(spec: Judged, states: readonly CheckState[]) {
  const counts = {
    passing: 0,
    counted: 0,
    passingWeight: 0,
    countedWeight: 0,
  };
  for (const [index, check] of spec.checks.entries()) {
    const state = states[index];
    if (state === 'exempt' || state === 'upcoming') {
      continue;
    }
    counts.counted += 1;
    counts.countedWeight += check.weight;
    if (state === 'pass') {
      counts.passing += 1;
      counts.passingWeight += check.weight;
    }
  }
  return counts;
}

/** Whether a check keeps its level from being reached. */
export function isOpen(state: CheckState): boolean {
  return state === 'fail' || state === 'unknown';
}
