import { WinningSweep } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import { deleteReports } from '../operations/deleteReports';
import { selectSeriesOfReports } from '../operations/selectSeriesOfReports';
import { SweepName } from '../operations/selectSweeps';
import { rewriteTimelines } from './rewriteTimelines';

const CHUNK = 5_000;

/**
 * Explicit reports that turn out to belong to a sweep which lost its day count for nothing any more.
 */
export async function takeInReports(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  name: SweepName;
  sweeps: readonly WinningSweep[];
}): Promise<void> {
  const { tx, recording, sourceId, name, sweeps } = options;
  let seriesIds: number[];
  do {
    seriesIds = await selectSeriesOfReports({
      tx,
      sourceId,
      name,
      afterSeriesId: 0,
      limit: CHUNK,
    });
    await deleteReports({ tx, seriesIds, name });
    await rewriteTimelines({
      tx,
      recording,
      seriesIds,
      fromDay: name.day,
      sweeps,
    });
  } while (seriesIds.length === CHUNK);
}
