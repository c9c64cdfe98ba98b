import { DayNumber } from '../time';
import { DeferralBalance } from './deferralLedger';
import { DaySpan } from './PeriodSpan';
import { rounded } from '../statistics';

/**
 * A decision to ship something and defer something.
 *
 * @public
 */
export interface TradeOffAgreement {
  id: string;
  /** Person-days of what accrues that it names. */
  days: number;
  agreedOn: DayNumber;
  /** The last day. */
  repayBy: DayNumber;
}

/**
 * How a trade-off stands, in person-days: labelled = repaid + written off + owed.
 *
 * @public
 */
export interface TradeOffState {
  id: string;
  /** What accrued and it names; up to its days. */
  labelled: number;
  repaid: number;
  writtenOff: number;
  owed: number;
  /**
   * `repaid` where something was named and nothing of it is owed, or where by its day nothing had accrued that it could name. `overdue` after its
   * day where something is owed, or no period since was assessed.
   */
  state: 'open' | 'repaid' | 'overdue';
}

interface Running extends TradeOffAgreement, Omit<TradeOffState, 'state'> {
  assessed: boolean;
}

/**
 * Lets trade-offs name parts of what accrued. A trade-off names what is owed at the end of the period in which it was agreed, and what accrues
 * after, until its own day has passed. Repayment goes to trade-offs by due day, earliest first, then to what has no name; a write-off takes
 * what has no name first. Together they never name more than was owed.
 *
 * `ledger`: the squad's balances in order, with their days
 * @see METHODS, allocation: trade-offs
 * @public
 */
export function tradeOffStates(options: {
  tradeOffs: readonly TradeOffAgreement[];
  ledger: readonly (DeferralBalance & DaySpan)[];
  asOf: DayNumber;
}): TradeOffState[] {
  const { tradeOffs, ledger, asOf } = options;
  const running: Running[] = tradeOffs
    .map(tradeOff => ({
      ...tradeOff,
      labelled: 0,
      repaid: 0,
      writtenOff: 0,
      owed: 0,
      assessed: false,
    }))
    .sort(byDue);
  let unnamed = ledger.at(0)?.opening ?? 0;
  for (const period of ledger) {
    unnamed = label({ running, unnamed, period, agreedBefore: period.start });
    unnamed += period.restated;
    unnamed = take({ running, days: period.repaid, unnamed, as: 'repaid' });
    unnamed += period.accrued;
    // A correction may take back more than has no name.
    const forgiven = Math.max(0, -unnamed) + period.writtenOff;
    unnamed = take({
      running,
      days: forgiven,
      unnamed: Math.max(0, unnamed),
      as: 'writtenOff',
    });
    unnamed = label({ running, unnamed, period, agreedBefore: period.end });
    for (const tradeOff of running) {
      tradeOff.assessed ||= period.assessed && tradeOff.agreedOn < period.end;
    }
  }
  return running.map(tradeOff => stateOf(tradeOff, asOf));
}

/** @returns what is left without a name */
function label(options: {
  running: Running[];
  unnamed: number;
  period: DaySpan;
  agreedBefore: DayNumber;
}): number {
  const { running, period, agreedBefore } = options;
  let { unnamed } = options;
  for (const tradeOff of running) {
    if (tradeOff.agreedOn < agreedBefore && period.start <= tradeOff.repayBy) {
      const more = Math.max(
        0,
        Math.min(tradeOff.days - tradeOff.labelled, unnamed),
      );
      tradeOff.labelled += more;
      tradeOff.owed += more;
      unnamed -= more;
    }
  }
  return unnamed;
}

/** @returns what is left without a name */
function take(options: {
  running: Running[];
  days: number;
  unnamed: number;
  as: 'repaid' | 'writtenOff';
}): number {
  const { running, as } = options;
  let { days, unnamed } = options;
  if (as === 'writtenOff') {
    const first = Math.min(days, unnamed);
    days -= first;
    unnamed -= first;
  }
  // A write-off spares the promise that is due first.
  for (const tradeOff of as === 'repaid' ? running : [...running].reverse()) {
    const part = Math.min(days, tradeOff.owed);
    tradeOff[as] += part;
    tradeOff.owed -= part;
    days -= part;
  }
  return as === 'repaid' ? unnamed - days : unnamed;
}

function stateOf(tradeOff: Running, asOf: DayNumber): TradeOffState {
  const { id, labelled, repaid, writtenOff, repayBy, assessed } = tradeOff;
  const owed = rounded(tradeOff.owed) > 0 ? tradeOff.owed : 0;
  const isPast = asOf > repayBy;
  const isSettled = owed === 0 && (labelled > 0 || (isPast && assessed));
  const state = isPast ? 'overdue' : 'open';
  return {
    id,
    labelled,
    repaid,
    writtenOff,
    owed,
    state: isSettled ? 'repaid' : state,
  };
}

function byDue(left: TradeOffAgreement, right: TradeOffAgreement): number {
  return (
    left.repayBy - right.repayBy ||
    left.agreedOn - right.agreedOn ||
    (left.id < right.id ? -1 : 1)
  );
}
