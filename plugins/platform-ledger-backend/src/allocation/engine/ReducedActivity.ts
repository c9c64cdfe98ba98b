import {
  DayNumber,
  DaySpan,
  TIME_IN_PROGRESS_LEAD_DAYS,
  weekStart,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import type { JudgedPeriod, SquadCalendar } from './SquadCalendar';

/** A squad's quarter whose traces were reduced to daily sums. */
export interface ReducedQuarter extends DaySpan {
  id: number;
  group: string;
  /** Last days of its slices, each the first day after. */
  cuts: DayNumber[];
  /** Ids of the policies' revisions that sums are kept by. */
  revisions: number[];
  /** Places of slices in which a membership was assumed. */
  assumed: number[];
}

/** What was reduced so far. */
export interface Reductions {
  /** The first day of any activity, also of what is gone. */
  firstDay?: DayNumber;
  /** The first day of which traces are kept; all are unless given. */
  rawFrom?: DayNumber;
  /** Activity of earlier days is taken no more. */
  reducedTo?: DayNumber;
  /** Those that were reduced by the recording. */
  quarters: ReducedQuarter[];
}

/**
 * Where traces are kept, where daily sums stand for them, and where neither can tell.
 */
export class ReducedActivity {
  static create(reductions: Reductions): ReducedActivity {
    return new ReducedActivity(reductions);
  }

  readonly firstDay: DayNumber | undefined;
  readonly reducedTo: DayNumber | undefined;
  private readonly rawFrom: DayNumber | undefined;
  private readonly quarters = new Map<string, ReducedQuarter>();

  private constructor(reductions: Reductions) {
    this.firstDay = reductions.firstDay;
    this.reducedTo = reductions.reducedTo;
    this.rawFrom = reductions.rawFrom;
    for (const quarter of reductions.quarters) {
      this.quarters.set(keyOf(quarter.group, quarter), quarter);
    }
  }

  /** Nothing was reduced as yet. */
  isNothing(): boolean {
    return this.rawFrom === undefined;
  }

  /** Traces of the days are kept, with what time in progress reads before them. */
  isRaw({ start }: DaySpan): boolean {
    return (
      this.rawFrom === undefined ||
      weekStart(start - TIME_IN_PROGRESS_LEAD_DAYS) >= this.rawFrom
    );
  }

  /** A squad's quarter with its sums. */
  quarterOf(group: string, quarter: DaySpan): ReducedQuarter | undefined {
    const found = this.quarters.get(keyOf(group, quarter));
    return found?.end === quarter.end ? found : undefined;
  }

  /** How a quarter of which no traces are kept is cut; nothing where they are kept, or where there are no sums either. */
  cutsOf(group: string, quarter: DaySpan): DayNumber[] | undefined {
    if (this.isRaw(quarter)) {
      return undefined;
    }
    return this.quarterOf(group, quarter)?.cuts ?? [quarter.end];
  }

  /** Whether figures of a squad's period by the policy that judges it can still be given. */
  canTell(options: {
    group: string;
    calendar: SquadCalendar;
    period: JudgedPeriod;
  }): boolean {
    const { group, calendar, period } = options;
    return calendar.quarters
      .filter(({ start, end }) => start < period.end && period.start < end)
      .every(quarter => {
        if (this.isRaw(quarter)) {
          return true;
        }
        const found = this.quarterOf(group, quarter);
        const bounds = [quarter.start, ...(found?.cuts ?? [])];
        return (
          found !== undefined &&
          found.revisions.includes(period.policy.stored.id) &&
          bounds.includes(Math.max(period.start, quarter.start)) &&
          bounds.includes(Math.min(period.end, quarter.end))
        );
      });
  }
}

function keyOf(group: string, { start }: DaySpan): string {
  return `${group} ${start}`;
}
