import { Knex } from 'knex';
import { KnownMetric, selectDeclarations } from './selectDeclarations';

/**
 * Declared metrics by id, as declared by a recording.
 */
export async function selectMetricTypes(options: {
  tx: Knex;
  recording: number;
}): Promise<Map<string, KnownMetric>> {
  const declarations = await selectDeclarations(options);
  return new Map(
    Array.from(declarations, ([id, ofMetric]) => [
      id,
      ofMetric[ofMetric.length - 1],
    ]),
  );
}
