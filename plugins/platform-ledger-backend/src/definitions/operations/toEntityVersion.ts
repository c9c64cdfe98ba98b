import { JsonObject } from '@backstage/types';
import { toBoolean } from '../../database';
import { EntityVersionRow } from '../tables';
import { EntityVersion } from '../types';

/** A row of `entity_versions` as it is read, with the reference of its entity. */
export type SelectedVersion = {
  [Column in keyof EntityVersionRow]: EntityVersionRow[Column] | null;
} & {
  entity_id: number;
  from_day: number;
  to_day: number;
  recorded_from: number;
  recorded_to: number;
  kind: string;
  attributes: string;
  ref: string;
};

/** A version as the directory hands it out. */
export function toEntityVersion(row: SelectedVersion): EntityVersion {
  return {
    entityId: row.entity_id,
    entityRef: row.ref,
    fromDay: row.from_day,
    toDay: row.to_day,
    recordedFrom: row.recorded_from,
    recordedTo: row.recorded_to,
    present: toBoolean(row.present),
    kind: row.kind,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    title: row.title ?? undefined,
    ownerRef: row.owner_ref ?? undefined,
    parentRef: row.parent_ref ?? undefined,
    attributes: attributesOf(row.attributes),
  };
}

/** A null says that the entity was read and has none; to a rule it is simply not there. */
function attributesOf(text: string): JsonObject {
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as JsonObject).filter(
      ([, value]) => value !== null,
    ),
  );
}
