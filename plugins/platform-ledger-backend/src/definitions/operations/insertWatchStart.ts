import { Knex } from 'knex';
import { Recording } from '../../database';

/**
 * Presence is known from the catalog from the recording's day on.
 */
export async function insertWatchStart(options: {
  tx: Knex;
  recording: Recording;
}): Promise<void> {
  const { tx, recording } = options;
  await tx('catalog_watch').insert({
    recording: recording.id,
    started_day: recording.day,
  });
}
