import {
  adoptionCounts,
  AdoptionSeries,
  Day,
  DayNumber,
  fieldError,
  fromDayNumber,
  StandingTally,
  Step,
  stepEnds,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { TallyChange, tallyChanges } from '../operations/tallyChanges';
import { Scorecard } from '../scorecardsOf';
import { getKnownScorecards, judgeOf, ReadSession } from './ReadSession';

const MOST_POINTS = 1_000;

/**
 * The figures of each of these scorecards at the end of each step up to the session's day, from its first day of evidence unless said
 * otherwise.
 *
 * @throws InputError where there would be more than 1,000 points
 */
export async function readSeries(
  session: ReadSession,
  options: { scorecardRefs: readonly string[]; from?: DayNumber; step: Step },
): Promise<AdoptionSeries[]> {
  const { scorecardRefs, step } = options;
  const scorecards = await getKnownScorecards(session, scorecardRefs);
  const changes = await tallyChanges({
    ...session,
    definitionIds: scorecards.map(({ id }) => id),
  });
  return scorecards.map(scorecard => {
    const ofScorecard = changes.get(scorecard.id) ?? [];
    const from = options.from ?? ofScorecard[0]?.day ?? session.asOf;
    return {
      scorecard: scorecard.entityRef,
      step,
      points: pointsOf({
        scorecard,
        changes: ofScorecard,
        days: daysOf({ from, to: session.asOf, step }),
      }),
    };
  });
}

/** @throws InputError where there are more than 1,000 */
function daysOf(options: {
  from: DayNumber;
  to: DayNumber;
  step: Step;
}): Day[] {
  const { from, to, step } = options;
  if (to - from > 366 * 500) {
    throw fieldError('from', 'lies too far back');
  }
  const days = stepEnds({
    from: fromDayNumber(from),
    to: fromDayNumber(to),
    step,
  });
  if (days.length > MOST_POINTS) {
    throw fieldError(
      'step',
      `${days.length} points are more than ${MOST_POINTS}; take a longer step or a later from`,
    );
  }
  return days;
}

function pointsOf(options: {
  scorecard: Scorecard;
  changes: TallyChange[];
  days: Day[];
}): AdoptionSeries['points'] {
  const { scorecard, changes, days } = options;
  const tallies = new Map<string, StandingTally>();
  let next = 0;
  return days.map(day => {
    const number = toDayNumber(day);
    for (; next < changes.length && changes[next].day <= number; next += 1) {
      add(tallies, changes[next]);
    }
    const { revision, retrospective } = judgeOf(scorecard, number);
    return {
      day,
      retrospective,
      ...adoptionCounts({
        spec: revision.spec,
        day: number,
        tallies: tallies.values(),
      }),
    };
  });
}

function add(tallies: Map<string, StandingTally>, change: StandingTally): void {
  const { eligibility, outcome, level, count } = change;
  const key = `${eligibility} ${outcome} ${level}`;
  const tally = tallies.get(key);
  if (tally) {
    tally.count += count;
  } else {
    tallies.set(key, { eligibility, outcome, level, count });
  }
}
