import { OPEN_END } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { OPEN_RECORDING } from '../../database';

/**
 * A page of the entities that the catalog has from now on, as far as that was recorded by `recording`; by id.
 */
export async function listPresentIds(options: {
  tx: Knex;
  recording: number;
  after: number;
  limit: number;
}): Promise<number[]> {
  const { tx, recording, after, limit } = options;
  return tx('entity_versions')
    .where('recorded_to', OPEN_RECORDING)
    .where('to_day', OPEN_END)
    .where('present', true)
    .where('recorded_from', '<=', recording)
    .where('entity_id', '>', after)
    .orderBy('entity_id')
    .limit(limit)
    .pluck('entity_id');
}
