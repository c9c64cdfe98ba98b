import { Knex } from 'knex';

/**
 * Left out: runs, their rejections and the sources that they are of. That somebody tried is kept on purpose where the
 * lines were refused.
 */
const RECORDS_OF_INTAKE = [
  'activity_rejections',
  'activity_runs',
  'activity_sources',
  'fact_sources',
  'metric_rejections',
  'metric_runs',
  'metric_sources',
  'source_rejections',
  'source_runs',
];

/** Left out as well: what the evaluation writes behind a push, whenever it comes to it. */
const FOLLOWS_BY_ITSELF = ['entity_changes', 'evaluation_marks', 'standings'];

const NOT_OURS = ['knex_migrations', 'knex_migrations_lock', 'sqlite_sequence'];

/**
 * How many rows the tables of a ledger have.
 */
export class RowCounts {
  static async create(knex: Knex): Promise<RowCounts> {
    const postgres = knex.client.config.client === 'pg';
    const tables: string[] = postgres
      ? await knex('pg_tables')
          .where({ schemaname: 'public' })
          .pluck('tablename')
      : await knex('sqlite_master').where({ type: 'table' }).pluck('name');
    const counts = tables
      .filter(name => !NOT_OURS.includes(name))
      .map(name => `select '${name}' as name, count(*) as count from ${name}`);
    return new RowCounts(knex, counts.join(' union all '));
  }

  private constructor(
    private readonly knex: Knex,
    private readonly statement: string,
  ) {}

  /** By table, in one statement. */
  async count(): Promise<Record<string, number>> {
    const result = await this.knex.raw(this.statement);
    const rows: { name: string; count: string | number }[] =
      result.rows ?? result;
    return Object.fromEntries(
      rows.map(({ name, count }) => [name, Number(count)]),
    );
  }
}

/**
 * The tables in which a request stored something, of those that a refused one leaves as they are.
 */
export function changedTables(
  before: Record<string, number>,
  after: Record<string, number>,
): string[] {
  return Object.keys(after).filter(
    name =>
      after[name] !== before[name] &&
      !RECORDS_OF_INTAKE.includes(name) &&
      !FOLLOWS_BY_ITSELF.includes(name),
  );
}
