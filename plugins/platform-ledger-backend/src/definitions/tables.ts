import { BitemporalTable, TimelineRow } from '../database';

/** A row of `entity_versions`, without the recorded clock. */
export interface EntityVersionRow extends TimelineRow {
  entity_id: number;
  present: boolean;
  kind: string;
  type?: string;
  lifecycle?: string;
  title?: string;
  /** As it is searched. */
  title_lower?: string;
  owner_ref?: string;
  parent_ref?: string;
  /** JSON: values by path; null where the entity was read and has none. */
  attributes: string;
  content_hash: string;
}

export const entityVersionsTable: BitemporalTable<EntityVersionRow> = {
  name: 'entity_versions',
  key: { entity_id: 'integer' },
  payload: {
    present: 'boolean',
    kind: 'text',
    type: 'text',
    lifecycle: 'text',
    title: 'text',
    title_lower: 'text',
    owner_ref: 'text',
    parent_ref: 'text',
    attributes: 'text',
    content_hash: 'text',
  },
};
