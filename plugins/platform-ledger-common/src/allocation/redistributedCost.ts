import { RedistributedAmount } from '../schema';
import { DayNumber } from '../time';

/**
 * What a person-day costs a squad, and who says so.
 *
 * @public
 */
export type PersonDayCost = Omit<RedistributedAmount, 'amount' | 'days'>;

/**
 * One writing of a named piece of cross-cutting work.
 *
 * @public
 */
export interface CostedWriting {
  id: string;
  /** Person-days. */
  days: number;
  writtenOn: DayNumber;
  retiredOn?: DayNumber;
  /** None where it is not known. */
  cost?: PersonDayCost;
}

/**
 * What a named piece of work cost again and again.
 *
 * @public
 */
export interface RedistributedCost {
  /** Person-days of the writings after the first that are not retired. */
  days: number;
  /** One for each cost of a person-day; of days whose cost is not known there is none. */
  amounts: RedistributedAmount[];
  /** Writings up to the day. */
  writings: number;
  retired: number;
}

/**
 * Person-days of every writing after the first, less what was retired by the day, times the cost of a person-day. The first writing is not waste; that
 * it was retired takes nothing off. Amounts in different currencies are never added up; those by different
 * policies stand apart, so that each names its inputs.
 *
 * `writings`: those of one day in the order in which they were recorded
 * `counts`: whose writings are waste here, as of the squads of a report; all, unless given
 * @see METHODS, allocation: redistributed cost
 * @public
 */
export function redistributedCost<Writing extends CostedWriting>(options: {
  writings: readonly Writing[];
  asOf: DayNumber;
  counts?: (writing: Writing) => boolean;
}): RedistributedCost {
  const { asOf, counts = () => true } = options;
  const writings = options.writings
    .filter(({ writtenOn }) => writtenOn <= asOf)
    .sort((left, right) => left.writtenOn - right.writtenOn);
  const isRetired = ({ retiredOn }: CostedWriting) =>
    retiredOn !== undefined && retiredOn <= asOf;
  const again = writings
    .slice(1)
    .filter(writing => !isRetired(writing) && counts(writing));
  return {
    days: again.reduce((sum, { days }) => sum + days, 0),
    amounts: amountsOf(again),
    writings: writings.length,
    retired: writings.filter(isRetired).length,
  };
}

function amountsOf(writings: readonly CostedWriting[]): RedistributedAmount[] {
  const amounts = new Map<string, RedistributedAmount>();
  for (const { days, cost } of writings) {
    if (cost) {
      const key = `${cost.currency} ${cost.perPersonDay} ${cost.policy} ${cost.revision}`;
      const sum = (amounts.get(key)?.days ?? 0) + days;
      amounts.set(key, { ...cost, days: sum, amount: sum * cost.perPersonDay });
    }
  }
  return [...amounts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, amount]) => amount);
}
