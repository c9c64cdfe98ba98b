import {
  DayNumber,
  DaySpan,
  TIME_IN_PROGRESS_LEAD_DAYS,
  weekStart,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationFrame } from '../engine/AllocationFrame';
import { SquadCalendar } from '../engine/SquadCalendar';

/** A squad's quarter that is to be reduced. */
export interface EndedQuarter extends DaySpan {
  group: string;
  calendar: SquadCalendar;
}

/** What is to be reduced next. */
export interface NextReduction {
  /** Quarters that end on the same day. */
  quarters: EndedQuarter[];
  /** The first day of which traces are kept afterwards: what the weeks and the methods of later quarters read. */
  rawFrom: DayNumber;
}

/**
 * The earliest quarters that ended up to a day and of which traces are kept; nothing where there are none.
 */
export function endedQuarters(
  frame: AllocationFrame,
  until: DayNumber,
): NextReduction | undefined {
  const { calendars, reduced } = frame;
  const raw = Array.from(calendars, ([group, calendar]) =>
    calendar.quarters
      .filter(quarter => reduced.isRaw(quarter))
      .map(({ start, end }) => ({ group, calendar, start, end })),
  ).flat();
  const end = raw.reduce(
    (first, quarter) => Math.min(first, quarter.end),
    Infinity,
  );
  if (end > until) {
    return undefined;
  }
  const next = raw
    .filter(quarter => quarter.end > end)
    .reduce((first, quarter) => Math.min(first, quarter.start), Infinity);
  return {
    quarters: raw.filter(quarter => quarter.end === end),
    rawFrom: weekStart(
      (Number.isFinite(next) ? next : end) - TIME_IN_PROGRESS_LEAD_DAYS,
    ),
  };
}
