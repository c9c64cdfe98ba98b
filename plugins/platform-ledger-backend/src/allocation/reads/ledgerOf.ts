import {
  AllocationCell,
  DeferralBalance,
  deferralLedger,
  DeferralPeriod,
  PeriodSpan,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { cellOf } from './cellOf';

/** A period's balance. */
export type LedgerEntry = DeferralBalance & { period: PeriodSpan };

/**
 * The deferral ledger of a squad over the policy's ledger periods, up to the as-of day. It opens from the last frozen balance, where there is one: what the
 * periods before it come to by now is restated in the first after it.
 *
 * @see METHODS, allocation: deferral ledger
 */
export function ledgerOf(options: {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
}): LedgerEntry[] {
  const { books, group, squad } = options;
  const frozen = books.frozen.get(group);
  const entries: LedgerEntry[] = [];
  let opening = 0;
  let restated = 0;
  for (const [index, period] of squad.calendar.ledger.entries()) {
    const next = squad.calendar.ledger.at(index + 1);
    if (period.start > books.asOf) {
      break;
    }
    const balance = balanceOf({
      floor: period.policy.spec.band.floor,
      opening,
      period: {
        ...periodOfCell(cellOf({ books, group, squad, period })),
        restated,
        writtenOff: writtenOff(books, group, period),
      },
    });
    entries.push({ ...balance, period });
    opening = balance.closing;
    restated = 0;
    if (
      frozen &&
      period.end <= frozen.end &&
      (next?.end ?? Infinity) > frozen.end
    ) {
      opening = frozen.closing;
      restated = balance.closing - frozen.closing;
    }
  }
  return entries;
}

/** Late data may have taken back what was written off: no more than what is owed can be. */
function balanceOf(options: {
  floor: number;
  opening: number;
  period: DeferralPeriod;
}): DeferralBalance {
  const { floor, opening, period } = options;
  const [without] = deferralLedger({
    floor,
    opening,
    periods: [{ ...period, writtenOff: 0 }],
  });
  const [balance] = deferralLedger({
    floor,
    opening,
    periods: [
      {
        ...period,
        writtenOff: Math.min(period.writtenOff ?? 0, without.closing),
      },
    ],
  });
  return balance;
}

function periodOfCell(cell: AllocationCell): DeferralPeriod {
  const { share, platform, attributed, capacity, unit, policy } = cell;
  const base = policy.denominator === 'capacity' ? capacity : attributed;
  return {
    label: cell.period.label,
    base,
    invested: platform ?? 0,
    assessed:
      unit === 'person-days' &&
      share !== undefined &&
      (cell.verdict === 'below' ||
        cell.verdict === 'within' ||
        cell.verdict === 'above'),
  };
}

function writtenOff(
  books: AllocationBooks,
  group: string,
  { start, end }: PeriodSpan,
): number {
  return books.decisions.writeOffs
    .filter(
      writeOff =>
        writeOff.group === group &&
        start <= writeOff.on &&
        writeOff.on < end &&
        writeOff.on <= books.asOf,
    )
    .reduce((sum, { days }) => sum + days, 0);
}
