import { Knex } from 'knex';

/** What a fact's `sourcePriority` was until a recording. */
export interface EarlierPriority {
  fact: string;
  recordedTo: number;
  sourcePriority: string[];
}

/**
 * All that were changed, in the order of the changes.
 */
export async function selectEarlierPriorities(options: {
  tx: Knex;
}): Promise<EarlierPriority[]> {
  const rows: { fact: string; recorded_to: number; source_priority: string }[] =
    await options
      .tx('fact_earlier_priorities')
      .orderBy(['recorded_to', 'fact'])
      .select('fact', 'recorded_to', 'source_priority');
  return rows.map(row => ({
    fact: row.fact,
    recordedTo: row.recorded_to,
    sourcePriority: JSON.parse(row.source_priority),
  }));
}
