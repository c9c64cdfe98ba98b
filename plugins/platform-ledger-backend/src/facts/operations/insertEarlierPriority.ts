import { Knex } from 'knex';

/**
 * Keeps what a fact's `sourcePriority` was before it changed; of several changes at one recording what it was before the first.
 */
export async function insertEarlierPriority(options: {
  tx: Knex;
  fact: string;
  /** JSON. */
  sourcePriority: string;
  recording: number;
}): Promise<void> {
  const { tx, fact, sourcePriority, recording } = options;
  await tx('fact_earlier_priorities')
    .insert({
      fact,
      recorded_to: recording,
      source_priority: sourcePriority,
    })
    .onConflict(['fact', 'recorded_to'])
    .ignore();
}
