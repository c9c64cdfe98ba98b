import { Knex } from 'knex';

/** A row of `entity_changes`. */
export interface EntityChange {
  entity_id: number;
  /** 0: every scorecard. */
  definition_id: number;
  recording: number;
}

/**
 * The first changes of a shard that were recorded by `upTo`: by entity, then by recording.
 */
export async function selectChanges(options: {
  tx: Knex;
  shard: number;
  shards: number;
  upTo: number;
  limit: number;
}): Promise<EntityChange[]> {
  const { tx, shard, shards, upTo, limit } = options;
  return (
    tx('entity_changes')
      // Said so, PostgreSQL expects to find some soon, and reads in the order of the primary key until it has them. Where it is asked whether the
      // rest is `shard` it expects few, and sorts the whole list for each batch.
      .whereRaw('(entity_id + ?) % ? < 1', [shards - shard, shards])
      .where('recording', '<=', upTo)
      .orderBy(['entity_id', 'recording', 'definition_id'])
      .limit(limit)
      .select('entity_id', 'definition_id', 'recording')
  );
}
