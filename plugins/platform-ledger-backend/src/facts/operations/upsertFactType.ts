import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * Declares a fact, or replaces its declaration.
 */
export async function upsertFactType(options: {
  tx: Knex;
  type: FactType;
}): Promise<void> {
  const { tx, type } = options;
  await tx('fact_types')
    .insert({
      id: type.id,
      type: type.type,
      title: type.title,
      unit: type.unit ?? null,
      description: type.description ?? null,
      source_priority: JSON.stringify(type.sourcePriority ?? []),
    })
    .onConflict('id')
    .merge();
}
