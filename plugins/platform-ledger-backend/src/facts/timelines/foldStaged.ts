import {
  DayNumber,
  FactRun,
  foldSweep,
  WinningSweep,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import { deleteReports } from '../operations/deleteReports';
import { replaceRuns } from '../operations/replaceRuns';
import { selectChangedSeries } from '../operations/selectChangedSeries';
import { selectRunsAround } from '../operations/selectRunsAround';
import { SweepName } from '../operations/selectSweeps';
import { FactRunRow } from '../tables';
import { rewriteTimelines } from './rewriteTimelines';

const CHUNK = 5_000;

/**
 * Folds what a winning sweep reported into the runs of its source, and serves what follows. Only series that it changes are
 * read, a chunk at a time.
 *
 * `sweeps`: the winning sweeps of the source, this one among them
 */
export async function foldStaged(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  sweepId: number;
  name: SweepName;
  sweeps: readonly WinningSweep[];
  previous: DayNumber;
  next: DayNumber;
}): Promise<void> {
  const { tx, recording, sourceId, sweepId, name, sweeps } = options;
  const { previous, next } = options;
  let afterSeriesId = 0;
  for (;;) {
    const changed = await selectChangedSeries({
      tx,
      sourceId,
      sweepId,
      day: name.day,
      previous,
      next,
      afterSeriesId,
      limit: CHUNK,
    });
    if (changed.length > 0) {
      const seriesIds = changed.map(series => series.seriesId);
      const present = await selectRunsAround({
        tx,
        seriesIds,
        day: name.day,
        next,
      });
      await replaceRuns({
        tx,
        ...differences({ changed, present, day: name.day, next }),
      });
      await deleteReports({ tx, seriesIds, name });
      await rewriteTimelines({
        tx,
        recording,
        seriesIds,
        fromDay: name.day,
        sweeps,
      });
    }
    if (changed.length < CHUNK) {
      return;
    }
    afterSeriesId = changed.at(-1)!.seriesId;
  }
}

function differences(options: {
  changed: { seriesId: number; value?: string }[];
  present: FactRunRow[];
  day: DayNumber;
  next: DayNumber;
}): { removed: FactRunRow[]; added: FactRunRow[] } {
  const { changed, present, day, next } = options;
  const bySeries = new Map<number, FactRun[]>();
  for (const row of present) {
    const runs = bySeries.get(row.series_id) ?? [];
    runs.push({ from: row.from_day, to: row.to_day, value: row.value });
    bySeries.set(row.series_id, runs);
  }
  const removed: FactRunRow[] = [];
  const added: FactRunRow[] = [];
  for (const { seriesId, value } of changed) {
    const before = bySeries.get(seriesId) ?? [];
    const after = foldSweep({ runs: before, day, next, value });
    removed.push(...without(before, after).map(run => toRow(seriesId, run)));
    added.push(...without(after, before).map(run => toRow(seriesId, run)));
  }
  return { removed, added };
}

function without(runs: FactRun[], others: FactRun[]): FactRun[] {
  return runs.filter(
    run =>
      !others.some(
        other =>
          other.from === run.from &&
          other.to === run.to &&
          other.value === run.value,
      ),
  );
}

function toRow(seriesId: number, run: FactRun): FactRunRow {
  return {
    series_id: seriesId,
    from_day: run.from,
    to_day: run.to,
    value: run.value,
  };
}
