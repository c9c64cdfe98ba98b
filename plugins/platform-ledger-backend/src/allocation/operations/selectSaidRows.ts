import { Knex } from 'knex';
import {
  BitemporalTable,
  jsonRows,
  OPEN_RECORDING,
  TimelineRow,
} from '../../database';

/**
 * What a table still says of persons, by person, then first day.
 */
export async function selectSaidRows<
  Row extends TimelineRow & { person_id: number },
>(options: {
  tx: Knex;
  table: BitemporalTable<Row>;
  personIds: Iterable<number>;
  /** Of memberships: those of one origin. */
  where?: { origin: string };
}): Promise<(Row & { recorded_from: number })[]> {
  const { tx, table, personIds, where } = options;
  const columns = [
    ...Object.keys(table.key),
    ...Object.keys(table.payload),
    'from_day',
    'to_day',
    'recorded_from',
  ];
  return (
    tx
      .select(columns.map(column => `t.${column}`))
      .from(
        jsonRows(tx, {
          alias: 'w',
          columns: { id: 'integer' },
          rows: Array.from(new Set(personIds), id => ({ id })),
        }),
      )
      // The list outermost, since there is no index on it.
      .joinRaw('cross join ?? as t', [table.name])
      .where('t.person_id', tx.ref('w.id'))
      .where('t.recorded_to', OPEN_RECORDING)
      .modify(query => {
        if (where) {
          query.where('t.origin', where.origin);
        }
      })
      .orderBy(['t.person_id', 't.from_day'])
  );
}
