import { Knex } from 'knex';
import { toCount } from '../../database';

const NAME = 'sweeps';

/**
 * The recording up to which every sweep's consequences for freshness stand in `entity_changes`.
 */
export async function selectSweepMark(options: { tx: Knex }): Promise<number> {
  const row = await options
    .tx('evaluation_marks')
    .where('name', NAME)
    .first('recording');
  return toCount(row?.recording);
}

/** Moves the mark. */
export async function upsertSweepMark(options: {
  tx: Knex;
  recording: number;
}): Promise<void> {
  const { tx, recording } = options;
  await tx('evaluation_marks')
    .insert({ name: NAME, recording })
    .onConflict('name')
    .merge(['recording']);
}
