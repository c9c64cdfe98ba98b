import { DayNumber, OPEN_END } from '../time';
import {
  ExplicitReport,
  FactRun,
  FactSegment,
  WinningSweep,
} from './FactSegment';
import { latestAtOrBefore } from './latestAtOrBefore';

/**
 * Which value a series has on which days. On any day the latest day up to it counts on which there was an explicit report or a sweep of
 * the source. On one and the same day an explicit report beats the absence that a sweep implies, and
 * the later instant wins against a value that the sweep reported.
 *
 * `runs`: what sweeps reported of the series
 * `observations`: explicit reports of the series
 * `sweeps`: the winning sweeps of the source, ascending by day
 * @returns segments in the order of days, without overlap; where the series is absent there is none
 * @public
 */
export function factTimeline(options: {
  runs: FactRun[];
  observations: ExplicitReport[];
  sweeps: readonly WinningSweep[];
}): FactSegment[] {
  const { sweeps } = options;
  const runs = [...options.runs].sort((a, b) => a.from - b.from);
  const reports = latestReports(options.observations);
  const segments: FactSegment[] = [];
  const starts = breakpoints({ runs, reports, sweeps });
  for (const [index, from] of starts.entries()) {
    const piece = pieceAt({ day: from, runs, reports, sweeps });
    if (piece) {
      const to = starts[index + 1] ?? OPEN_END;
      const last = segments.at(-1);
      if (
        last?.to === from &&
        last.swept &&
        piece.swept &&
        last.value === piece.value
      ) {
        last.to = to;
      } else {
        segments.push({ from, to, ...piece });
      }
    }
  }
  return segments;
}

/** The report of each day with the latest instant, in the order of days. */
function latestReports(observations: ExplicitReport[]): ExplicitReport[] {
  const byDay = new Map<DayNumber, ExplicitReport>();
  for (const report of observations) {
    const other = byDay.get(report.day);
    if (!other || other.observedAt < report.observedAt) {
      byDay.set(report.day, report);
    }
  }
  return Array.from(byDay.values()).sort((a, b) => a.day - b.day);
}

interface Evidence {
  runs: FactRun[];
  reports: ExplicitReport[];
  sweeps: readonly WinningSweep[];
}

/** The days on which the answer can change: runs begin and end, a report comes, the next sweep ends its reach. */
function breakpoints(evidence: Evidence): DayNumber[] {
  const { runs, reports, sweeps } = evidence;
  const days = new Set<DayNumber>();
  for (const run of runs) {
    days.add(run.from);
    days.add(run.to);
  }
  for (const report of reports) {
    days.add(report.day);
    const next =
      sweeps[latestAtOrBefore(sweeps, report.day, sweep => sweep.day) + 1];
    days.add(next?.day ?? OPEN_END);
  }
  days.delete(OPEN_END);
  return Array.from(days).sort((a, b) => a - b);
}

function pieceAt(
  options: Evidence & { day: DayNumber },
): { value: string; swept: boolean } | undefined {
  const { day, runs, reports, sweeps } = options;
  const sweep = sweeps[latestAtOrBefore(sweeps, day, item => item.day)];
  const report = reports[latestAtOrBefore(reports, day, item => item.day)];
  const run = runs[latestAtOrBefore(runs, day, item => item.from)];
  const sweptValue = run && day < run.to ? run.value : undefined;
  const reportCounts =
    report &&
    (!sweep ||
      report.day > sweep.day ||
      (report.day === sweep.day &&
        (sweptValue === undefined || report.observedAt > sweep.observedAt)));
  const value = reportCounts ? report.value : sweptValue;
  if (value === undefined) {
    return undefined;
  }
  const confirmed = reportCounts
    ? report.day === sweep?.day && sweptValue === value
    : true;
  return { value, swept: confirmed };
}
