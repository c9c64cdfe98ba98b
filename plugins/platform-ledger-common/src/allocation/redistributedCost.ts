import { DayNumber } from '../time';

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
}

/**
 * What a named piece of work cost again and again.
 *
 * @public
 */
export interface RedistributedCost {
  /** Person-days of the writings after the first that are not retired. */
  days: number;
  /** In the currency of the cost; none where no cost per person-day is known. */
  cost?: number;
  /** Writings up to the day. */
  writings: number;
  retired: number;
}

/**
 * Person-days of every writing after the first, less what was retired by the day, times the cost of a person-day. The first writing is not waste; that
 * it was retired takes nothing off.
 *
 * `writings`: those of one day in the order in which they were recorded
 *
 * @see METHODS, allocation: redistributed cost
 * @public
 */
export function redistributedCost(options: {
  writings: readonly CostedWriting[];
  asOf: DayNumber;
  costPerDay?: number;
}): RedistributedCost {
  const { asOf, costPerDay } = options;
  const writings = options.writings
    .filter(({ writtenOn }) => writtenOn <= asOf)
    .sort((left, right) => left.writtenOn - right.writtenOn);
  const isRetired = ({ retiredOn }: CostedWriting) =>
    retiredOn !== undefined && retiredOn <= asOf;
  const days = writings
    .slice(1)
    .filter(writing => !isRetired(writing))
    .reduce((sum, writing) => sum + writing.days, 0);
  return {
    days,
    ...(costPerDay !== undefined && { cost: days * costPerDay }),
    writings: writings.length,
    retired: writings.filter(isRetired).length,
  };
}
