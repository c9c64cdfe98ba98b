import { Knex } from 'knex';

/** A row of `reduced_contributors`. */
export interface ReducedContributorRow {
  quarter_id: number;
  slice: number;
  token: string;
}

/**
 * Contributors of quarters that were reduced by a recording: a query to be streamed.
 */
export function selectReducedContributors(options: {
  tx: Knex;
  recording: number;
}): Knex.QueryBuilder {
  const { tx, recording } = options;
  return tx('reduced_contributors as c')
    .join('reduced_quarters as q', 'q.id', 'c.quarter_id')
    .where('q.recording', '<=', recording)
    .select('c.*');
}
