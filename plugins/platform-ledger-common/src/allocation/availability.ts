import { DayNumber } from '../time';
import { isWeekday } from './isoWeekday';
import { DaySpan } from './PeriodSpan';

/**
 * What was stated of ONE person's capacity. Each field is absent where nobody stated it; an empty one states that there is none.
 *
 * @public
 */
export interface PersonCalendar {
  /** Public holidays of where the person works. */
  holidays?: ReadonlySet<DayNumber>;
  /** May overlap: a day is away once. */
  leave?: readonly DaySpan[];
  /** Factors above 0 up to 1 by span; of several that cover a day the one that starts last holds. 1 outside of them. */
  partTime?: readonly (DaySpan & { factor: number })[];
}

/**
 * Whether anything was stated of a person's capacity. Where nothing was, it is unknown and never assumed to be full.
 *
 * @see METHODS, allocation: capacity
 * @public
 */
export function isCapacityStated(calendar: PersonCalendar): boolean {
  return (
    calendar.holidays !== undefined ||
    calendar.leave !== undefined ||
    calendar.partTime !== undefined
  );
}

/**
 * The part of a working day that a person is there: none on weekends, public holidays and leave, else the part-time factor.
 *
 * @see METHODS, allocation: capacity
 * @public
 */
export function availability(calendar: PersonCalendar, day: DayNumber): number {
  const covers = ({ start, end }: DaySpan) => start <= day && day < end;
  if (
    !isWeekday(day) ||
    calendar.holidays?.has(day) ||
    calendar.leave?.some(covers)
  ) {
    return 0;
  }
  const factor = calendar.partTime
    ?.filter(covers)
    .reduce(
      (latest, span) => (latest && latest.start > span.start ? latest : span),
      undefined as (DaySpan & { factor: number }) | undefined,
    )?.factor;
  return factor ?? 1;
}
