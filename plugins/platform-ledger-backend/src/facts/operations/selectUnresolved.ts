import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { isPostgres, OPEN_RECORDING, toCount } from '../../database';

export interface UnresolvedRow {
  entityId: number;
  entityRef: string;
  state: 'never' | 'gone';
}

/**
 * Entities with facts that the catalog does not have on a day, by reference, a page of them; none as long as it was never
 * listed whole.
 */
export async function selectUnresolved(options: {
  tx: Knex;
  day: DayNumber;
  offset: number;
  limit: number;
}): Promise<{ rows: UnresolvedRow[]; total: number }> {
  const { tx, day, offset, limit } = options;
  const unresolved = () =>
    tx('entities as e')
      .whereRaw('exists (select 1 from catalog_watch)')
      .whereRaw(
        `exists (
           select 1 from fact_series s join fact_intervals i on i.series_id = s.id and i.recorded_to = ?
           where s.entity_id = e.id)`,
        [OPEN_RECORDING],
      )
      .whereRaw(
        `not exists (
           select 1 from entity_versions v
           where v.entity_id = e.id and v.recorded_to = ? and v.from_day <= ? and v.to_day > ? and v.present)`,
        [OPEN_RECORDING, day, day],
      );
  const total = await unresolved().count({ count: '*' }).first();
  const rows: { id: number; ref: string; gone: number | null }[] =
    await unresolved()
      .select('e.id', 'e.ref', {
        gone: tx.raw(
          '(select min(v.entity_id) from entity_versions v where v.entity_id = e.id)',
        ),
      })
      // By bytes on both, whatever language PostgreSQL sorts by.
      .orderByRaw(isPostgres(tx) ? 'e.ref collate "C"' : 'e.ref')
      .offset(offset)
      .limit(limit);
  return {
    rows: rows.map(row => ({
      entityId: row.id,
      entityRef: row.ref,
      state: row.gone === null ? 'never' : 'gone',
    })),
    total: toCount(total?.count),
  };
}
