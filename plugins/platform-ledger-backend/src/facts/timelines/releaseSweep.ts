import { Knex } from 'knex';
import { Recording } from '../../database';
import { finishSweep } from '../operations/finishSweep';
import { openSweeps } from '../operations/openSweeps';
import { keyOfSweep, SweepName } from '../operations/selectSweeps';
import { selectStagedPage } from '../operations/selectStagedPage';
import { selectWinningSweeps } from '../operations/selectWinningSweeps';
import { storeReports } from './storeReports';

const CHUNK = 5_000;

/**
 * A sweep whose end did not come is nothing but its observations: they become explicit reports.
 */
export async function releaseSweep(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  name: SweepName;
}): Promise<void> {
  const { tx, recording, sourceId, name } = options;
  const now = recording.recordedAt;
  const opened = await openSweeps({ tx, sourceId, names: [name], now });
  const sweep = opened.get(keyOfSweep(name))!;
  if (sweep.state !== 'open') {
    return;
  }
  const sweeps = await selectWinningSweeps({ tx, sourceId });
  let afterSeriesId = 0;
  for (;;) {
    const page = await selectStagedPage({
      tx,
      sweepId: sweep.id,
      afterSeriesId,
      limit: CHUNK,
    });
    await storeReports({
      tx,
      recording,
      sourceId,
      sweeps,
      reports: page.map(({ seriesId, value }) => ({
        seriesId,
        value,
        ...name,
      })),
    });
    if (page.length < CHUNK) {
      break;
    }
    afterSeriesId = page.at(-1)!.seriesId;
  }
  await finishSweep({ tx, sweepId: sweep.id, state: 'broken-off' });
}
