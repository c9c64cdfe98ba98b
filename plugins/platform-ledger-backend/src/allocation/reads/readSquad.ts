import { NotFoundError } from '@backstage/errors';
import {
  DeferralLedgerRow,
  fromDayNumber,
  nextQuarterPlan,
  quarterOf,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks, isPlatformTeam } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { JudgedPeriod } from '../engine/SquadCalendar';
import { cellOf, SquadPeriod } from './cellOf';
import { decayOf } from './decayOf';
import { checkInsOf, tradeOffsOf, writeOffsOf } from './decisionsOf';
import { describePeriod, describePolicyInForce } from './describePeriod';
import { LedgerEntry, ledgerOf } from './ledgerOf';
import { AllocationSession } from './readBooks';
import { sensitivityOf } from './sensitivityOf';

/**
 * One squad in depth.
 *
 * @throws NotFoundError where no policy applies to the group
 */
export async function readSquad(
  session: AllocationSession,
  group: string,
): Promise<SquadAllocation> {
  const { books, recordedAt } = session;
  const squad = squadIn(books, group);
  const { calendar } = squad;
  const cells = (periods: JudgedPeriod[]) =>
    begun(books, periods).map(period =>
      cellOf({ books, group, squad, period }),
    );
  const quarters = begun(books, calendar.quarters);
  const ledger = ledgerOf({ books, group, squad });
  const examined = latestQuarter({ books, group, squad });
  const version = books.groups
    .during({ start: books.asOf, end: books.asOf + 1 })
    .groups.get(group);
  const last = quarters.at(-1);
  return {
    group,
    title: version?.title,
    asOf: fromDayNumber(books.asOf),
    recordedAt,
    platformTeam: isPlatformTeam(books, group, books.asOf),
    quarters: cells(calendar.quarters),
    sprints: cells(calendar.sprints),
    sensitivity: examined ? await sensitivityOf(session, examined) : [],
    sensitivityOf: examined && describePeriod(examined.period, books.asOf),
    ledger: ledger.map(entry => toRow(entry, books)),
    tradeOffs: tradeOffsOf(books, group, ledger),
    writeOffs: writeOffsOf(books, group),
    checkIns: checkInsOf(books, group),
    decay: decayOf({ books, group, squad }),
    plan: last && planOf({ books, group, quarter: last, ledger }),
    policy: last && describePolicyInForce(last),
  };
}

/**
 * A group that a policy applies to.
 *
 * @throws NotFoundError where none does, or nothing was known of it by then
 */
export function squadIn(books: AllocationBooks, group: string): SquadEffort {
  const squad = books.squads.get(group);
  if (!squad) {
    throw new NotFoundError(
      `No allocation policy applies to '${group}' on ${fromDayNumber(books.asOf)}, or no activity and no check-in was known by then`,
    );
  }
  return squad;
}

/** The latest whole quarter, else the running one. */
export function latestQuarter(options: {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
}): SquadPeriod | undefined {
  const { books, squad } = options;
  const quarters = begun(books, squad.calendar.quarters);
  const period =
    quarters.findLast(({ end }) => end <= books.asOf + 1) ?? quarters.at(-1);
  return period && { ...options, period };
}

function begun(books: AllocationBooks, periods: JudgedPeriod[]) {
  return periods.filter(({ start }) => start <= books.asOf);
}

function toRow(entry: LedgerEntry, books: AllocationBooks): DeferralLedgerRow {
  const { period, opening, restated, accrued, repaid } = entry;
  const { writtenOff, closing, assessed } = entry;
  return {
    period: describePeriod(period, books.asOf),
    opening,
    restated,
    accrued,
    repaid,
    writtenOff,
    closing,
    assessed,
  };
}

function planOf(options: {
  books: AllocationBooks;
  group: string;
  quarter: JudgedPeriod;
  ledger: LedgerEntry[];
}): SquadAllocation['plan'] {
  const { books, group, quarter, ledger } = options;
  const { spec } = quarter.policy;
  const { minimumGroupSize } = spec;
  const next = quarterOf(quarter.end, spec.fiscalYearStartsIn);
  const plan = books.capacity.isOfEnough({
    group,
    span: next,
    minimumGroupSize,
  })
    ? nextQuarterPlan({
        capacity: books.capacity.of(group, next),
        band: spec.band,
        owed: ledger.at(-1)?.closing ?? 0,
      })
    : undefined;
  return plan && { quarter: next.label, ...plan };
}
