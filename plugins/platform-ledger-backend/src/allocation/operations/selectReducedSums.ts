import { Knex } from 'knex';

/** A row of `reduced_sums`. */
export interface ReducedSumRow {
  quarter_id: number;
  day: number;
  known_from: number;
  revision_id: number;
  category: string;
  amount: number;
}

/**
 * Sums of quarters that were reduced by a recording, by quarter, revision, category, day and when they were known: a query to be streamed.
 */
export function selectReducedSums(options: {
  tx: Knex;
  recording: number;
}): Knex.QueryBuilder {
  const { tx, recording } = options;
  return tx('reduced_sums as s')
    .join('reduced_quarters as q', 'q.id', 's.quarter_id')
    .where('q.recording', '<=', recording)
    .select('s.*')
    .orderBy([
      's.quarter_id',
      's.revision_id',
      's.category',
      's.day',
      's.known_from',
    ]);
}
