import { Knex } from 'knex';
import { inByteOrder, LATEST_RECORDING, toCount } from '../../database';

/**
 * A page of the keys of persons with activity and without any membership, on any day, by key. Nothing stands beside them.
 */
export async function selectUnmatched(options: {
  tx: Knex;
  offset: number;
  limit: number;
}): Promise<{ keys: string[]; total: number }> {
  const { tx, offset, limit } = options;
  const [row] = await unmatched(tx).count({ total: '*' });
  const rows: { key: string }[] = await unmatched(tx)
    .select('p.key')
    .orderBy(inByteOrder(tx, 'p.key'))
    .offset(offset)
    .limit(limit);
  return { keys: rows.map(({ key }) => key), total: toCount(row.total) };
}

function unmatched(tx: Knex): Knex.QueryBuilder {
  const canonical = (person: string) =>
    tx('person_identities as i')
      .where('i.recorded_to', '>', LATEST_RECORDING)
      .whereRaw('i.person_id = ??', [person])
      .select('i.canonical_id');
  const canonicalOf = (person: string) =>
    tx.raw('coalesce(?, ??)', [canonical(person), person]);
  const members = tx('memberships as m')
    .where('m.recorded_to', '>', LATEST_RECORDING)
    .select(canonicalOf('m.person_id'));
  return tx('persons as p')
    .whereExists(
      tx('activity_traces as t')
        .whereRaw('t.person_id = p.id')
        .where('t.recorded_to', '>', LATEST_RECORDING)
        .where('t.bot', false)
        .select(tx.raw('1')),
    )
    .whereRaw('? not in ?', [canonicalOf('p.id'), members]);
}
