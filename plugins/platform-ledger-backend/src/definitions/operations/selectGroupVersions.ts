import { Knex } from 'knex';
import { EntityVersion } from '../types';
import { SelectedVersion, toEntityVersion } from './toEntityVersion';

/**
 * All versions of groups that hold at a recording, by reference and day.
 */
export async function selectGroupVersions(options: {
  tx: Knex;
  recording: number;
}): Promise<EntityVersion[]> {
  const { tx, recording } = options;
  const rows: SelectedVersion[] = await tx('entity_versions as v')
    .join('entities as e', 'e.id', 'v.entity_id')
    .where('v.kind', 'Group')
    .where('v.recorded_from', '<=', recording)
    .where('v.recorded_to', '>', recording)
    .select('v.*', 'e.ref')
    .orderBy(['e.ref', 'v.from_day']);
  return rows.map(toEntityVersion);
}
