import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/** The two clocks of a read, resolved. */
export interface Clocks {
  asOf: DayNumber;
  recording: number;
}

/**
 * Keeps the rows of a table with both clocks that hold on the day as recorded by the recording.
 */
export function whereHolds(
  query: Knex.QueryBuilder,
  alias: string,
  clocks: Clocks,
): Knex.QueryBuilder {
  return whereSaid(query, alias, clocks.recording)
    .where(`${alias}.from_day`, '<=', clocks.asOf)
    .where(`${alias}.to_day`, '>', clocks.asOf);
}

/**
 * Keeps the rows of a table with both clocks that were said at the recording, of whatever day.
 */
export function whereSaid(
  query: Knex.QueryBuilder,
  alias: string,
  recording: number,
): Knex.QueryBuilder {
  return query
    .where(`${alias}.recorded_from`, '<=', recording)
    .where(`${alias}.recorded_to`, '>', recording);
}
