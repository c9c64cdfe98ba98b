import { LedgerDatabase } from '../../database';
import { breakOffRuns } from '../../intake';
import { selectOpenSweeps } from '../operations/selectOpenSweeps';
import { factTables } from '../tables';
import { releaseSweep } from '../timelines/releaseSweep';

const HOUR = 3_600_000;

/**
 * What a killed process left behind an hour ago: observations that wait for the end of their sweep become plain ones, and runs that
 * did not end have broken off. The source may still come with the rest.
 */
export async function releaseLeftovers(options: {
  database: LedgerDatabase;
  signal: AbortSignal;
}): Promise<number> {
  const { database, signal } = options;
  const { client, clock } = database;
  const touchedBefore = new Date(clock.now().getTime() - HOUR).toISOString();
  const sweeps = await selectOpenSweeps({ tx: client, touchedBefore });
  for (const sweep of sweeps) {
    signal.throwIfAborted();
    await database.record('facts', (tx, recording) =>
      releaseSweep({
        tx,
        recording,
        sourceId: sweep.source_id,
        name: { day: sweep.day, observedAt: sweep.observed_at },
      }),
    );
  }
  await database.write(tx =>
    breakOffRuns({
      tx,
      tables: factTables,
      touchedBefore,
      now: clock.now().toISOString(),
    }),
  );
  return sweeps.length;
}
