import { Knex } from 'knex';
import { selectSweepMark } from './sweepMark';

/**
 * The latest recording up to which every standing is evaluated, and whether anything waits behind it.
 */
export async function selectEvaluatedUpTo(options: {
  tx: Knex;
}): Promise<{ recording: number; waiting: boolean }> {
  const mark = await selectSweepMark(options);
  const row = await options
    .tx('entity_changes')
    .min({ recording: 'recording' })
    .first();
  const first = row?.recording;
  return first === null || first === undefined
    ? { recording: mark, waiting: false }
    : { recording: Math.min(mark, Number(first) - 1), waiting: true };
}
