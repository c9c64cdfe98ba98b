import { Knex } from 'knex';
import { inByteOrder } from '../../database';
import { MembershipOrigin } from '../tables';

interface Said {
  /** The canonical person. */
  person_id: number;
  /** The key under which it was said. */
  key_id: number;
  from_day: number;
  to_day: number;
}

export interface SaidMembership extends Said {
  group_ref: string;
  origin: MembershipOrigin;
  share: number | null;
}

export interface SaidCapacity extends Said {
  part_time: number | null;
  country: string | null;
}

/**
 * All memberships, leave and capacity as recorded by a recording, each by canonical person, then day.
 */
export async function selectCapacityRows(options: {
  tx: Knex;
  recording: number;
}): Promise<{
  memberships: SaidMembership[];
  leave: Said[];
  capacity: SaidCapacity[];
}> {
  return {
    memberships: await saidIn(options, 'memberships')
      .join('entities as e', 'e.id', 't.group_id')
      .select({ group_ref: 'e.ref' }, 't.origin', 't.share')
      .orderBy(inByteOrder(options.tx, 'e.ref'))
      .orderBy(['t.origin', 't.from_day', 't.person_id']),
    leave: await saidIn(options, 'leave').orderBy([
      't.from_day',
      't.person_id',
    ]),
    capacity: await saidIn(options, 'person_capacity')
      .select('t.part_time', 't.country')
      .orderBy(['t.from_day', 't.person_id']),
  };
}

function saidIn(
  options: { tx: Knex; recording: number },
  table: string,
): Knex.QueryBuilder {
  const { tx, recording } = options;
  const canonical = tx.raw('coalesce(c.canonical_id, t.person_id)');
  return tx({ t: table })
    .leftJoin('person_identities as c', on =>
      on
        .on('c.person_id', 't.person_id')
        .andOnVal('c.recorded_from', '<=', recording)
        .andOnVal('c.recorded_to', '>', recording),
    )
    .where('t.recorded_from', '<=', recording)
    .where('t.recorded_to', '>', recording)
    .select(
      {
        person_id: canonical,
        key_id: 't.person_id',
      },
      't.from_day',
      't.to_day',
    )
    .orderBy(canonical);
}
