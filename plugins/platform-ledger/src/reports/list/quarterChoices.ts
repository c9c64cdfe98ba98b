import {
  AllocationPeriod,
  Day,
  fromDayNumber,
  periodsBetween,
  quarterOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A quarter that a report can be about. */
export interface QuarterChoice {
  label: string;
  from: Day;
  /** The last day. */
  to: Day;
  /** It has not ended on the day of today. */
  running: boolean;
}

/**
 * The quarters with evidence, the latest first, up to the one that runs today.
 *
 * `counted`: any quarter as the policies count them; without one, fiscal years are calendar years
 */
export function quarterChoices(options: {
  firstEvidenceOn: Day | undefined;
  today: Day;
  counted: AllocationPeriod | undefined;
}): QuarterChoice[] {
  const { firstEvidenceOn, today, counted } = options;
  const end = toDayNumber(today) + 1;
  const from = toDayNumber(firstEvidenceOn ?? today);
  return periodsBetween({
    kind: 'quarter',
    from: Math.min(from, end - 1),
    to: end,
    calendar: { fiscalYearStartsIn: counted && fiscalYearStart(counted) },
  })
    .map(period => ({
      label: period.label,
      from: fromDayNumber(period.start),
      to: fromDayNumber(period.end - 1),
      running: period.end >= end,
    }))
    .reverse();
}

/** The month that fiscal years begin in, as a quarter's label tells it. */
function fiscalYearStart(quarter: AllocationPeriod): number | undefined {
  const start = toDayNumber(quarter.start);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return months.find(month => {
    const candidate = quarterOf(start, month);
    return candidate.label === quarter.label && candidate.start === start;
  });
}
