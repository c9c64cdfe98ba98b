import { Knex } from 'knex';

/** A row of `entity_changes`. */
export interface EntityChange {
  entity_id: number;
  /** 0: every scorecard. */
  definition_id: number;
  recording: number;
}

/**
 * The changes of the first entities of a shard, all that were recorded by `upTo`.
 */
export async function selectChanges(options: {
  tx: Knex;
  shard: number;
  shards: number;
  upTo: number;
  entities: number;
}): Promise<EntityChange[]> {
  const { tx, shard, shards, upTo, entities } = options;
  const first = tx('entity_changes')
    .distinct('entity_id')
    .whereRaw('entity_id % ? = ?', [shards, shard])
    .where('recording', '<=', upTo)
    .orderBy('entity_id')
    .limit(entities)
    .as('f');
  return tx('entity_changes as c')
    .join(first, 'f.entity_id', 'c.entity_id')
    .where('c.recording', '<=', upTo)
    .select('c.entity_id', 'c.definition_id', 'c.recording')
    .orderBy(['c.entity_id', 'c.recording', 'c.definition_id']);
}
