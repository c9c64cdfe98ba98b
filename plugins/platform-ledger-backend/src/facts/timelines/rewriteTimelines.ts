import {
  DayNumber,
  FactSegment,
  factTimeline,
  WinningSweep,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording, writeBitemporal } from '../../database';
import { insertChangesOfSeries } from '../operations/insertChangesOfSeries';
import {
  selectTimelineEvidence,
  TimelineEvidence,
} from '../operations/selectTimelineEvidence';
import { FactIntervalRow, factIntervalsTable } from '../tables';

/**
 * Brings what is served of series up to date with their evidence, on days from `fromDay` on, and lists the entities for which
 * it changed.
 *
 * `fromDay`: no evidence about days before it has changed
 * `sweeps`: winning sweeps of the series' source, ascending by day
 */
export async function rewriteTimelines(options: {
  tx: Knex.Transaction;
  recording: Recording;
  seriesIds: number[];
  fromDay: DayNumber;
  sweeps: readonly WinningSweep[];
}): Promise<void> {
  const { tx, recording, seriesIds, fromDay, sweeps } = options;
  if (seriesIds.length === 0) {
    return;
  }
  const evidence = await selectTimelineEvidence({ tx, seriesIds, fromDay });
  const { added, removed } = await writeBitemporal({
    tx,
    table: factIntervalsTable,
    recording,
    present: seriesIds.flatMap(id => evidence.present.get(id) ?? []),
    next: seriesIds.flatMap(seriesId =>
      nextIntervals({ seriesId, evidence, fromDay, sweeps }),
    ),
  });
  const changed = new Set([...added, ...removed].map(row => row.series_id));
  await insertChangesOfSeries({
    tx,
    seriesIds: Array.from(changed),
    recording: recording.id,
  });
}

/**
 * The intervals that reach `fromDay`. Of one that began before it the evidence read here does not tell the beginning, but
 * that part is as it was: so it begins where the present one does.
 */
function nextIntervals(options: {
  seriesId: number;
  evidence: TimelineEvidence;
  fromDay: DayNumber;
  sweeps: readonly WinningSweep[];
}): FactIntervalRow[] {
  const { seriesId, evidence, fromDay, sweeps } = options;
  const segments = factTimeline({
    runs: evidence.runs.get(seriesId) ?? [],
    observations: evidence.reports.get(seriesId) ?? [],
    sweeps,
  });
  const before = evidence.present
    .get(seriesId)
    ?.find(row => row.from_day < fromDay);
  const start = (segment: FactSegment) =>
    segment.from < fromDay && before ? before.from_day : segment.from;
  return segments
    .filter(segment => segment.to >= fromDay)
    .map(segment => ({
      series_id: seriesId,
      from_day: start(segment),
      to_day: segment.to,
      value: segment.value,
      swept: segment.swept,
    }));
}
