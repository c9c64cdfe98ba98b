import { Knex } from 'knex';

/**
 * Entities that have a fact, whose standings have to be looked at again.
 */
export async function insertChangesOfFact(options: {
  tx: Knex;
  fact: string;
  recording: number;
}): Promise<void> {
  const { tx, fact, recording } = options;
  await tx.raw(
    `insert into entity_changes (entity_id, definition_id, recording)
     select distinct s.entity_id, 0, cast(? as integer) from fact_series s where s.fact = ?
     on conflict (entity_id, definition_id, recording) do nothing`,
    [recording, fact],
  );
}
