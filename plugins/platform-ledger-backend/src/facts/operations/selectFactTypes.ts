import {
  FactType,
  FactValueType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { FactTypeRow } from '../tables';

/**
 * Declared facts by id, in the order of ids.
 *
 * `lock`: let nobody change them until the transaction ends
 */
export async function selectFactTypes(options: {
  tx: Knex;
  lock?: boolean;
}): Promise<Map<string, FactType>> {
  const query = options.tx('fact_types').select();
  const rows: FactTypeRow[] = await (options.lock ? query.forShare() : query);
  const types = rows.map(toFactType);
  types.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(types.map(type => [type.id, type]));
}

function toFactType(row: FactTypeRow): FactType {
  const sourcePriority: string[] = JSON.parse(row.source_priority);
  return {
    id: row.id,
    type: row.type as FactValueType,
    title: row.title,
    ...(row.unit !== null && { unit: row.unit }),
    ...(row.description !== null && { description: row.description }),
    ...(sourcePriority.length > 0 && { sourcePriority }),
  };
}
