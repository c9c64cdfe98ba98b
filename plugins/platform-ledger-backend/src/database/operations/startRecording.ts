import {
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Clock } from '../Clock';
import { isPostgres } from '../dialect';
import { Recording } from '../Recording';

const LOCK_KEY = 7_523_094;

/**
 * Waits for the ledger's lock, which the transaction holds until it ends, and adds a recording that is later than all before.
 */
export async function startRecording(options: {
  tx: Knex.Transaction;
  clock: Clock;
  kind: string;
}): Promise<Recording> {
  const { tx, clock, kind } = options;
  if (isPostgres(tx)) {
    await tx.raw('select pg_advisory_xact_lock(?)', [LOCK_KEY]);
  }
  const last = await tx('recordings')
    .orderBy('id', 'desc')
    .first('id', 'recorded_at');
  const now = clock.now().toISOString();
  const recordedAt = last && last.recorded_at > now ? last.recorded_at : now;
  const id = (last?.id ?? 0) + 1;
  await tx('recordings').insert({ id, recorded_at: recordedAt, kind });
  return { id, recordedAt, day: toDayNumber(dayOf(new Date(recordedAt))) };
}
