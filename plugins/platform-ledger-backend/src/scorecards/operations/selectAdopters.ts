import { Knex } from 'knex';
import { inByteOrder, toCount } from '../../database';
import { StandingsFilter } from '../StandingsFilter';
import { standingsOnDay } from './standingsOnDay';
import { Clocks } from './whereHolds';
import { whereReadable } from './whereReadable';

/** An adopter on one scorecard. */
export interface AdopterRow {
  definition_id: number;
  entity_id: number;
  ref: string;
  title: string | null;
  owner_ref: string | null;
}

/**
 * A page of the adopters on some scorecards that a reader may see, by reference, and how many there are.
 */
export async function selectAdopters(
  options: Clocks & {
    tx: Knex;
    definitionIds: number[];
    filter: StandingsFilter;
    offset: number;
    limit: number;
  },
): Promise<{ rows: AdopterRow[]; total: number }> {
  const { tx, offset, limit } = options;
  const adopters = () =>
    whereReadable(standingsOnDay(tx, options), options)
      .where('s.outcome', 'adopter')
      .whereNot('s.eligibility', 'unknown');
  const rows = await adopters()
    .select('s.definition_id', 's.entity_id', 'e.ref', 'v.title', 'v.owner_ref')
    .orderByRaw('?, s.definition_id', [inByteOrder(tx, 'e.ref')])
    .offset(offset)
    .limit(limit);
  const count = await adopters().count({ count: '*' }).first();
  return { rows, total: toCount(count?.count) };
}
