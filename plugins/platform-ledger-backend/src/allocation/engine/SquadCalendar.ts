import {
  DayNumber,
  DaySpan,
  periodOf,
  PeriodKind,
  PeriodSpan,
  periodsBetween,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from './PolicyBook';
import { PolicyOfGroup } from './GroupBook';

/** A period of a squad, with the policy that judges all of it. */
export interface JudgedPeriod extends PeriodSpan {
  policy: JudgingPolicy;
  retrospective: boolean;
}

/** A stretch of days that no period cuts. */
export interface Slice extends DaySpan {
  /** The policies of the periods that it belongs to, each once. */
  judges: JudgingPolicy[];
  /** Its traces are kept; else sums stand for them, or nothing does. */
  raw: boolean;
}

/** The policy of a squad in the period that begins on a day. */
export type PolicyAt = (span: DaySpan) => PolicyOfGroup | undefined;

/**
 * How a squad's days are cut into periods, and those into slices: every figure of a squad is a sum over slices.
 */
export class SquadCalendar {
  /** Periods that begin before `from` are whole; those of a ledger are of the kind that is in force on the last day. */
  static create(options: {
    from: DayNumber;
    to: DayNumber;
    policyAt: PolicyAt;
    /** How quarters are cut of which no traces are kept. */
    reduced?: (quarter: DaySpan) => DayNumber[] | undefined;
  }): SquadCalendar {
    const { from, to, policyAt, reduced = () => undefined } = options;
    const quarters = judgedPeriods({ kind: 'quarter', from, to, policyAt });
    const days = spanOf(quarters, options);
    const cut = { from: days.start, to: days.end, policyAt };
    const sprints = judgedPeriods({ kind: 'sprint', ...cut });
    const ledgerKind =
      policyAt({ start: to - 1, end: to })?.policy.spec.ledgerPeriod ??
      quarters.at(-1)?.policy.spec.ledgerPeriod ??
      'quarter';
    const shown = new Map<PeriodKind, JudgedPeriod[]>([
      ['quarter', quarters],
      ['sprint', sprints],
    ]);
    const ledger =
      shown.get(ledgerKind) ?? judgedPeriods({ kind: ledgerKind, ...cut });
    return new SquadCalendar(
      { quarters, sprints, ledger },
      cutSlices({
        days,
        periods: [...quarters, ...sprints, ...ledger],
        reduced: quarters.flatMap(quarter => {
          const cuts = reduced(quarter);
          return cuts ? [{ ...quarter, cuts }] : [];
        }),
      }),
    );
  }

  /** One span as a whole, for figures by other policies than the squad's own. */
  static ofSpan(span: DaySpan, judges: JudgingPolicy[]): SquadCalendar {
    return new SquadCalendar({ quarters: [], sprints: [], ledger: [] }, [
      { ...span, judges, raw: true },
    ]);
  }

  readonly quarters: JudgedPeriod[];
  readonly sprints: JudgedPeriod[];
  readonly ledger: JudgedPeriod[];
  /** Every policy that judges any of its days. */
  readonly judges: JudgingPolicy[];

  private constructor(
    periods: {
      quarters: JudgedPeriod[];
      sprints: JudgedPeriod[];
      ledger: JudgedPeriod[];
    },
    /** In order, without gap. */
    readonly slices: Slice[],
  ) {
    this.quarters = periods.quarters;
    this.sprints = periods.sprints;
    this.ledger = periods.ledger;
    this.judges = [...new Set(slices.flatMap(({ judges }) => judges))];
  }

  /** Stretches of days that any policy judges, in order. */
  judgedSpans(): DaySpan[] {
    const spans: DaySpan[] = [];
    for (const { start, end, judges } of this.slices) {
      const last = spans.at(-1);
      if (judges.length > 0 && last?.end === start) {
        last.end = end;
      } else if (judges.length > 0) {
        spans.push({ start, end });
      }
    }
    return spans;
  }

  /** The slice that a day lies in, by its place. */
  sliceAt(day: DayNumber): number | undefined {
    let low = 0;
    let high = this.slices.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { start, end } = this.slices[middle];
      if (day < start) {
        high = middle - 1;
      } else if (day >= end) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return undefined;
  }

  /** Places of the slices that a span is made of. */
  slicesIn(span: DaySpan): number[] {
    return this.slices.flatMap(({ start, end }, place) =>
      span.start <= start && end <= span.end ? [place] : [],
    );
  }
}

function judgedPeriods(options: {
  kind: PeriodKind;
  from: DayNumber;
  to: DayNumber;
  policyAt: PolicyAt;
}): JudgedPeriod[] {
  const { kind, from, to, policyAt } = options;
  const periods: JudgedPeriod[] = [];
  let day = from;
  while (day < to) {
    const period = periodFrom({
      kind,
      day,
      policyAt,
      after: periods.at(-1)?.end,
    });
    const force = policyAt(period);
    if (force && (kind !== 'sprint' || force.policy.spec.sprint)) {
      const { policy, retrospective } = force;
      periods.push({ ...period, policy, retrospective });
    }
    day = period.end;
  }
  return periods;
}

/** Where a policy changed how time is cut, a period begins where the one before it ended. */
function periodFrom(options: {
  kind: PeriodKind;
  day: DayNumber;
  policyAt: PolicyAt;
  after: DayNumber | undefined;
}): PeriodSpan {
  const { kind, day, policyAt, after = 0 } = options;
  const force = policyAt({ start: day, end: day + 1 });
  const isCut = kind !== 'sprint' || force?.policy.spec.sprint !== undefined;
  const period = periodOf({
    kind: isCut ? kind : 'quarter',
    day,
    calendar: force?.policy.spec ?? {},
  });
  return { ...period, kind, start: Math.max(period.start, after) };
}

function spanOf(
  quarters: JudgedPeriod[],
  { from, to }: { from: DayNumber; to: DayNumber },
): DaySpan {
  return {
    start: quarters.at(0)?.start ?? from,
    end: quarters.at(-1)?.end ?? to,
  };
}

function cutSlices(options: {
  days: DaySpan;
  periods: JudgedPeriod[];
  reduced: (DaySpan & { cuts: DayNumber[] })[];
}): Slice[] {
  const { days, periods, reduced } = options;
  const cuts = new Set([days.start, days.end]);
  const isReduced = (day: DayNumber) =>
    reduced.some(({ start, end }) => start < day && day < end);
  for (const { start, end } of [...periods, ...monthsWithoutSprints(options)]) {
    for (const day of [start, end].filter(bound => !isReduced(bound))) {
      cuts.add(day);
    }
  }
  for (const day of reduced.flatMap(quarter => quarter.cuts)) {
    cuts.add(day);
  }
  const bounds = [...cuts]
    .filter(day => days.start <= day && day <= days.end)
    .sort((left, right) => left - right);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index];
    const judges = new Set(
      periods
        .filter(period => period.start <= start && end <= period.end)
        .map(({ policy }) => policy),
    );
    const raw = !reduced.some(
      quarter => quarter.start <= start && end <= quarter.end,
    );
    return { start, end, judges: [...judges], raw };
  });
}

/** A quarter without sprints is followed by its months. */
function monthsWithoutSprints(options: { periods: JudgedPeriod[] }): DaySpan[] {
  return options.periods
    .filter(({ kind, policy }) => kind === 'quarter' && !policy.spec.sprint)
    .flatMap(({ start, end }) =>
      periodsBetween({ kind: 'month', from: start, to: end, calendar: {} }),
    );
}
