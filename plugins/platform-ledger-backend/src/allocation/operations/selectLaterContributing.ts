import { Knex } from 'knex';
import { OTHER_DOMAINS } from './otherDomains';

/** Kinds of recordings that change nothing about who gave effort to whom. */
const IRRELEVANT = [
  ...OTHER_DOMAINS,
  'check-in',
  'trade-off',
  'write-off',
  'override',
  'named-work',
  'report',
];

/**
 * The latest recording after one that may have changed who contributed to which cell, and so which cells are shown; none where there is none.
 */
export async function selectLaterContributing(options: {
  tx: Knex;
  recording: number;
}): Promise<number | undefined> {
  const { tx, recording } = options;
  const row = await tx('recordings')
    .where('id', '>', recording)
    .whereNotIn('kind', IRRELEVANT)
    .max({ id: 'id' })
    .first();
  return row?.id === null || row?.id === undefined ? undefined : Number(row.id);
}
