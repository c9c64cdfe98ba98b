import { Knex } from 'knex';

const POSTGRES_TYPES = {
  text: 'text',
  integer: 'integer',
  double: 'double precision',
  boolean: 'boolean',
};

/**
 * What differs between SQLite and PostgreSQL stands in this file and nowhere else.
 */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/**
 * A list as one parameter: a table expression named `alias` whose columns are the fields of the objects in the list.
 * Lists of any length travel as one JSON text, so that no statement meets the limit of placeholders.
 *
 * SQLite knows nothing of how long the list is, and may read a whole table and then the list anew for each of its rows. It keeps to the order of
 * a cross join, so the list stands first in one. PostgreSQL takes that for any other join.
 *
 * @example
 * tx.from(jsonRows(tx, { alias: 'w', columns: { ref: 'text' }, rows })).joinRaw('cross join entities as e').where('e.ref', tx.ref('w.ref'))
 */
export function jsonRows(
  knex: Knex,
  options: {
    alias: string;
    columns: Record<string, 'text' | 'integer' | 'double' | 'boolean'>;
    rows: object[];
  },
): Knex.Raw {
  const { alias, columns, rows } = options;
  const names = Object.keys(columns);
  if (isPostgres(knex)) {
    const types = names.map(
      name => `"${name}" ${POSTGRES_TYPES[columns[name]]}`,
    );
    return knex.raw(
      `json_to_recordset(?::json) as "${alias}"(${types.join(', ')})`,
      [JSON.stringify(rows)],
    );
  }
  const fields = names.map(
    name => `json_extract(value, '$.${name}') as "${name}"`,
  );
  return knex.raw(
    `(select ${fields.join(', ')} from json_each(?)) as "${alias}"`,
    [JSON.stringify(rows)],
  );
}

/**
 * A boolean as the driver hands it out.
 */
export function toBoolean(value: unknown): boolean {
  return value === true || value === 1;
}

/**
 * A count as the driver hands it out: PostgreSQL's is a text.
 */
export function toCount(value: unknown): number {
  return Number(value ?? 0);
}

/**
 * A text column in the order of its bytes, which is the same in every database and language.
 */
export function inByteOrder(knex: Knex, column: string): Knex.Raw {
  return knex.raw(isPostgres(knex) ? '?? collate "C"' : '??', [column]);
}
