import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { GroupOnDay } from '../types';

/**
 * The groups that the catalog had on a day, as recorded by a recording; by reference.
 */
export async function selectGroups(options: {
  tx: Knex;
  asOf: DayNumber;
  recording: number;
}): Promise<GroupOnDay[]> {
  const { tx, asOf, recording } = options;
  const rows = await tx('entity_versions as v')
    .join('entities as e', 'e.id', 'v.entity_id')
    .where('v.kind', 'Group')
    .where('v.present', true)
    .where('v.from_day', '<=', asOf)
    .where('v.to_day', '>', asOf)
    .where('v.recorded_from', '<=', recording)
    .where('v.recorded_to', '>', recording)
    .select('e.id', 'e.ref', 'v.type', 'v.title', 'v.parent_ref')
    .orderBy('e.ref');
  return rows.map(row => ({
    entityId: row.id,
    entityRef: row.ref,
    type: row.type ?? undefined,
    title: row.title ?? undefined,
    parentRef: row.parent_ref ?? undefined,
  }));
}
