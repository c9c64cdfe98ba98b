import { OPEN_END } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING } from '../../database';

/** What the ledger knows of a member by now. */
export interface MemberState {
  /** References of the groups that the catalog says today. */
  groups: Set<string>;
  aliases: Set<string>;
}

/**
 * What is known of persons from the catalog, by key; those nothing is known of are missing.
 */
export async function selectMemberStates(options: {
  tx: Knex;
  keys: string[];
}): Promise<Map<string, MemberState>> {
  const { tx, keys } = options;
  const states = new Map<string, MemberState>();
  const stateOf = (key: string) => {
    const state = states.get(key) ?? { groups: new Set(), aliases: new Set() };
    states.set(key, state);
    return state;
  };
  const persons = () =>
    tx
      .from(
        jsonRows(tx, {
          alias: 'w',
          columns: { key: 'text' },
          rows: keys.map(key => ({ key })),
        }),
      )
      // The list outermost, since there is no index on it.
      .joinRaw('cross join persons as p')
      .where('p.key', tx.ref('w.key'));
  const memberships: { key: string; ref: string }[] = await persons()
    .joinRaw('cross join memberships as m cross join entities as e')
    .where({
      'm.person_id': tx.ref('p.id'),
      'm.origin': 'catalog',
      'm.to_day': OPEN_END,
      'm.recorded_to': OPEN_RECORDING,
      'e.id': tx.ref('m.group_id'),
    })
    .select('p.key', 'e.ref');
  for (const { key, ref } of memberships) {
    stateOf(key).groups.add(ref);
  }
  const identities: { key: string; alias: string }[] = await persons()
    .joinRaw('cross join person_identities as i cross join persons as a')
    .where({
      'i.canonical_id': tx.ref('p.id'),
      'i.recorded_to': OPEN_RECORDING,
      'a.id': tx.ref('i.person_id'),
    })
    .select({ key: 'p.key', alias: 'a.key' });
  for (const { key, alias } of identities) {
    stateOf(key).aliases.add(alias);
  }
  return states;
}
