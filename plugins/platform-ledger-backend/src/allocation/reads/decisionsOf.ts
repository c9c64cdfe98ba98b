import {
  CheckIn,
  fromDayNumber,
  ItemOverride,
  TradeOff,
  TradeOffState,
  tradeOffStates,
  WriteOff,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  StoredCheckIn,
  StoredOverride,
  StoredTradeOff,
} from '../decisions/types';
import { AllocationBooks } from '../engine/AllocationBooks';
import { LedgerEntry } from './ledgerOf';

/** So many days after a sprint a check-in is still in time. */
const IN_TIME_DAYS = 7;

/** A check-in as readers see it. */
export function toCheckIn(stored: StoredCheckIn): CheckIn {
  const { id, group, share, categories, unrequestedDays } = stored;
  const { author, recordedAt, illustration } = stored;
  const inTime = fromDayNumber(stored.to - 1 + IN_TIME_DAYS);
  return {
    id,
    group,
    sprint: fromDayNumber(stored.from),
    sprintEnd: fromDayNumber(stored.to - 1),
    share,
    categories,
    unrequestedDays,
    author,
    recordedAt,
    late: recordedAt.slice(0, 10) > inTime,
    illustration,
  };
}

/** Check-ins of sprints that have begun by the day, the latest sprint first; of all squads, or of one. */
export function checkInsOf(books: AllocationBooks, group?: string): CheckIn[] {
  return books.decisions.checkIns
    .filter(
      checkIn =>
        (group === undefined || checkIn.group === group) &&
        checkIn.from <= books.asOf,
    )
    .sort(
      (left, right) =>
        right.from - left.from || (left.group < right.group ? -1 : 1),
    )
    .map(toCheckIn);
}

/** A squad's trade-offs that were agreed by the day, and how they stand, by due day. */
export function tradeOffsOf(
  books: AllocationBooks,
  group: string,
  ledger: LedgerEntry[],
): TradeOff[] {
  const agreed = books.decisions.tradeOffs.filter(
    tradeOff => tradeOff.group === group && tradeOff.agreedOn <= books.asOf,
  );
  const byId = new Map(agreed.map(tradeOff => [tradeOff.id, tradeOff]));
  return tradeOffStates({
    tradeOffs: agreed,
    ledger: ledger.map(({ period, ...balance }) => ({
      ...balance,
      start: period.start,
      end: period.end,
    })),
    asOf: books.asOf,
  }).map(state => toTradeOff(byId.get(state.id)!, state));
}

/** A trade-off as readers see it. */
export function toTradeOff(
  stored: StoredTradeOff,
  { state, repaid, owed }: TradeOffState,
): TradeOff {
  const { id, group, shipped, deferred, days } = stored;
  const { author, recordedAt, illustration } = stored;
  return {
    id,
    group,
    shipped,
    deferred,
    days,
    agreedOn: fromDayNumber(stored.agreedOn),
    repayBy: fromDayNumber(stored.repayBy),
    author,
    recordedAt,
    illustration,
    state,
    repaidDays: repaid,
    owedDays: owed,
  };
}

/** A squad's write-offs up to the day, the latest first. */
export function writeOffsOf(books: AllocationBooks, group: string): WriteOff[] {
  return books.decisions.writeOffs
    .filter(writeOff => writeOff.group === group && writeOff.on <= books.asOf)
    .sort((left, right) => right.on - left.on)
    .map(({ id, days, on, reason, author, recordedAt }) => ({
      id,
      group,
      days,
      on: fromDayNumber(on),
      reason,
      author,
      recordedAt,
    }));
}

/** An override as readers see it. */
export function toOverride(stored: StoredOverride): ItemOverride {
  const { item, category, reason, author, recordedAt } = stored;
  return { item, category, reason, author, recordedAt };
}
