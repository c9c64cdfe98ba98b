import { Knex } from 'knex';
import { CommittedSweep } from '../types';

/**
 * Sweeps whose end was recorded after a recording, in the order of recording.
 */
export async function selectSweepsAfter(options: {
  tx: Knex;
  recording: number;
}): Promise<CommittedSweep[]> {
  const { tx, recording } = options;
  return tx('fact_sweeps as p')
    .join('fact_sources as f', 'f.id', 'p.source_id')
    .whereIn('p.state', ['committed', 'superseded'])
    .where('p.recording', '>', recording)
    .orderBy('p.recording')
    .select({ source: 'f.name', day: 'p.day', recording: 'p.recording' });
}
