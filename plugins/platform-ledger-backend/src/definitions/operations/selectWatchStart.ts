import { Knex } from 'knex';
import { WatchStart } from '../types';

/**
 * When presence began to be known from the catalog.
 */
export async function selectWatchStart(options: {
  tx: Knex;
}): Promise<WatchStart | undefined> {
  const row = await options.tx('catalog_watch').orderBy('recording').first();
  return row ? { day: row.started_day, recording: row.recording } : undefined;
}
