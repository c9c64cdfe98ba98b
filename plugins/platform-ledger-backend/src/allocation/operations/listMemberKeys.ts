import { OPEN_END } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { OPEN_RECORDING } from '../../database';

/**
 * Keys of the persons who are in a group today, by what the catalog said.
 */
export async function listMemberKeys(options: { tx: Knex }): Promise<string[]> {
  const rows: { key: string }[] = await options
    .tx('memberships as m')
    .join('persons as p', 'p.id', 'm.person_id')
    .where({
      'm.origin': 'catalog',
      'm.to_day': OPEN_END,
      'm.recorded_to': OPEN_RECORDING,
    })
    .distinct('p.key');
  return rows.map(({ key }) => key);
}
