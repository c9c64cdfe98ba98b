import { BitemporalTable, TimelineRow } from '../database';
import { IntakeTables } from '../intake';

/** Where the intake of activity keeps its books. */
export const activityTables: IntakeTables = {
  sources: 'activity_sources',
  runs: 'activity_runs',
  rejections: 'activity_rejections',
};

/** A row of `person_identities`, without the recorded clock. It holds for all days. */
export interface PersonIdentityRow extends TimelineRow {
  person_id: number;
  canonical_id: number;
}

export const personIdentitiesTable: BitemporalTable<PersonIdentityRow> = {
  name: 'person_identities',
  key: { person_id: 'integer' },
  payload: { canonical_id: 'integer' },
};

export type MembershipOrigin = 'catalog' | 'pushed';

/** A row of `memberships`, without the recorded clock. */
export interface MembershipRow extends TimelineRow {
  person_id: number;
  group_id: number;
  origin: MembershipOrigin;
  share: number | null;
}

export const membershipsTable: BitemporalTable<MembershipRow> = {
  name: 'memberships',
  key: { person_id: 'integer', group_id: 'integer', origin: 'text' },
  payload: { share: 'double' },
};

/** A row of `leave`, without the recorded clock. */
export interface LeaveRow extends TimelineRow {
  person_id: number;
}

export const leaveTable: BitemporalTable<LeaveRow> = {
  name: 'leave',
  key: { person_id: 'integer' },
  payload: {},
};

/** A row of `person_capacity`, without the recorded clock. */
export interface PersonCapacityRow extends TimelineRow {
  person_id: number;
  part_time: number | null;
  country: string | null;
}

export const personCapacityTable: BitemporalTable<PersonCapacityRow> = {
  name: 'person_capacity',
  key: { person_id: 'integer' },
  payload: { part_time: 'double', country: 'text' },
};
