import { InputError } from '@backstage/errors';
import {
  adoptionCounts,
  AdoptionSeries,
  DayNumber,
  fromDayNumber,
  StandingTally,
  Step,
  stepEnds,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { tallyChanges } from '../operations/tallyChanges';
import { getKnownScorecard, judgeOf, ReadSession } from './ReadSession';

const MOST_POINTS = 1_000;

/**
 * The figures of a scorecard at the end of each step up to the session's day, from the first day of evidence unless said otherwise.
 *
 * @throws InputError where there would be more than 1,000 points
 */
export async function readSeries(
  session: ReadSession,
  options: { scorecardRef: string; from?: DayNumber; step: Step },
): Promise<AdoptionSeries> {
  const { scorecardRef, step } = options;
  const scorecard = await getKnownScorecard(session, scorecardRef);
  const changes = await tallyChanges({
    ...session,
    definitionId: scorecard.id,
  });
  const from = options.from ?? changes[0]?.day ?? session.asOf;
  if (session.asOf - from > 366 * 500) {
    throw new InputError('from: lies too far back');
  }
  const days = stepEnds({
    from: fromDayNumber(from),
    to: fromDayNumber(session.asOf),
    step,
  });
  if (days.length > MOST_POINTS) {
    throw new InputError(
      `step: ${days.length} points are more than ${MOST_POINTS}; take a longer step or a later from`,
    );
  }
  const tallies = new Map<string, StandingTally>();
  let next = 0;
  const points = days.map(day => {
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
  return { scorecard: scorecard.entityRef, step, points };
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
