import { MovementCause } from '../schema';
import { DayNumber } from '../time';
import { isOpen, levelPosition } from './judgeStates';
import { phaseOn } from './Phase';
import { RevisionDay, RevisionTimeline } from './revisionTimeline';
import { statesOfLetters } from './stateLetters';

/** Whether an entity is in a scorecard's population, is counted apart, or neither. */
export type Membership = 'eligible' | 'unknown' | 'out';

export function membershipOf(
  day: Pick<RevisionDay, 'eligibility'>,
): Membership {
  if (day.eligibility === 'no') {
    return 'out';
  }
  return day.eligibility === 'unknown' ? 'unknown' : 'eligible';
}

/** The name of the level, none below the first: what levels of two revisions are compared by. */
export function levelName(
  timeline: RevisionTimeline,
  day: RevisionDay,
): string | undefined {
  return timeline.spec.levels[day.level - 1]?.name;
}

/**
 * Why an entity came to a scorecard's population, or left it: the rule, where the revision of the day before would not have changed
 * its mind; else the service, since who is eligible never hangs on the age of evidence.
 *
 * `before`: the revision in force the day before
 * `after`: the one of the day
 */
export function membershipCause(options: {
  day: DayNumber;
  before: RevisionTimeline;
  after: RevisionTimeline;
}): MovementCause {
  const { day, before, after } = options;
  const unmoved =
    membershipOf(phaseOn(before.phases, day - 1)) ===
    membershipOf(phaseOn(before.phases, day));
  return before !== after && unmoved ? 'rule-changed' : 'service-changed';
}

/**
 * Why an entity's level changed: the rule, where the revision of the day before would have left it where it was, or where a check came into
 * effect; the service, where a value changed that a check reads which decided it; else the data aged.
 */
export function levelCause(options: {
  day: DayNumber;
  before: RevisionTimeline;
  after: RevisionTimeline;
}): MovementCause {
  const { day, before, after } = options;
  const left = phaseOn(before.phases, day - 1);
  const right = phaseOn(before.phases, day);
  const unmoved =
    membershipOf(left) === membershipOf(right) && left.level === right.level;
  if (before !== after && unmoved) {
    return 'rule-changed';
  }
  const deciding = decidingChecks({ timeline: before, left, right });
  if (deciding.some(({ index }) => before.checkChanged(index, day))) {
    return 'service-changed';
  }
  return deciding.some(({ tookEffect }) => tookEffect)
    ? 'rule-changed'
    : 'data-aged';
}

/** The checks up to the higher of both levels that opened or closed the way; all that changed where none did. */
function decidingChecks(options: {
  timeline: RevisionTimeline;
  left: RevisionDay;
  right: RevisionDay;
}): { index: number; tookEffect: boolean }[] {
  const { timeline, left, right } = options;
  const { spec } = timeline;
  const before = statesOfLetters(left.states);
  const after = statesOfLetters(right.states);
  const top = Math.max(left.level, right.level);
  const changed = spec.checks
    .map((check, index) => ({
      index,
      within: levelPosition(spec, check.level) <= top,
      turned: isOpen(before[index]) !== isOpen(after[index]),
      tookEffect: before[index] === 'upcoming' && after[index] !== 'upcoming',
    }))
    .filter(({ index }) => before[index] !== after[index]);
  const deciding = changed.filter(({ within, turned }) => within && turned);
  return deciding.length > 0 ? deciding : changed;
}
