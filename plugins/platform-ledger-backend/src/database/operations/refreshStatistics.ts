import { Knex } from 'knex';
import { isPostgres } from '../dialect';

/** Pages by which a table may have outgrown what is known of it. */
const PAGES = 64;

/**
 * Has PostgreSQL gather statistics of the tables that have doubled since it last did. It does so of its own accord too, but up to a minute
 * late: until then a first import would be planned as if the tables were next to empty, and each batch read whole tables.
 */
export async function refreshStatistics(options: {
  client: Knex;
}): Promise<void> {
  const { client } = options;
  if (isPostgres(client)) {
    await client.raw(
      `do $$
       declare
         outgrown record;
       begin
         for outgrown in
           select c.oid::regclass as name from pg_class c
           where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
             and pg_relation_size(c.oid) / current_setting('block_size')::int > 2 * greatest(c.relpages, 0) + ${PAGES}
         loop
           execute format('analyze (skip_locked) %s', outgrown.name);
         end loop;
       end
       $$`,
    );
  }
}
