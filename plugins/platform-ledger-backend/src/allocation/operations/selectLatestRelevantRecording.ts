import { Knex } from 'knex';
import { OTHER_DOMAINS } from './otherDomains';

/**
 * The latest recording by one that may have changed a figure of allocation; 0 where there is none.
 */
export async function selectLatestRelevantRecording(options: {
  tx: Knex;
  recording: number;
}): Promise<number> {
  const { tx, recording } = options;
  const row = await tx('recordings')
    .where('id', '<=', recording)
    .whereNotIn('kind', OTHER_DOMAINS)
    .max({ id: 'id' })
    .first();
  return Number(row?.id ?? 0);
}
