import {
  decay,
  DayNumber,
  DecayFinding,
  quarterOf,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { JudgedPeriod } from '../engine/SquadCalendar';
import { cellOf } from './cellOf';

/**
 * Whether a squad's platform share decays over its quarters that have ended and are known. Of what has not been a squad for a whole quarter since, nothing is said.
 *
 * @see METHODS, allocation: decay
 */
export function decayOf(options: {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
}): DecayFinding | undefined {
  const { books, group, squad } = options;
  const quarters = squad.calendar.quarters.filter(
    ({ end }) => end <= books.asOf + 1,
  );
  const last = quarters.at(-1);
  if (!last || isOver(last, books.asOf)) {
    return undefined;
  }
  const finding = decay({
    shares: quarters.map(period => {
      const cell = cellOf({ books, group, squad, period });
      return cell.verdict === 'insufficient-data' ? undefined : cell.share;
    }),
    floor: last.policy.spec.band.floor,
    fundingModel: books.platformTeams.findLast(
      team => team.group === group && team.runway.start <= books.asOf,
    )?.fundingModel,
  });
  if (!finding) {
    return undefined;
  }
  const { decaying, fallsThreeTimes, reachesHalf, carried } = finding;
  return { decaying, fallsThreeTimes, reachesHalf, carried };
}

/** The quarter after it has ended too, without being judged. */
function isOver({ end, policy }: JudgedPeriod, asOf: DayNumber): boolean {
  return quarterOf(end, policy.spec.fiscalYearStartsIn).end <= asOf + 1;
}
