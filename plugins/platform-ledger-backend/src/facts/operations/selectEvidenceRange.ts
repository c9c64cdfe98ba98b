import { fromDayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { CATALOG_SOURCE } from '../catalogSource';
import { EvidenceRange } from '../types';

/**
 * The first and the latest day that any source reported anything of, but for the catalog, which is looked at every day.
 */
export async function selectEvidenceRange(options: {
  tx: Knex;
}): Promise<EvidenceRange | undefined> {
  const row = await options
    .tx('fact_sources')
    .whereNot({ name: CATALOG_SOURCE })
    .min({ from: 'earliest_day' })
    .max({ to: 'latest_day' })
    .first();
  return typeof row?.from === 'number' && typeof row.to === 'number'
    ? { from: fromDayNumber(row.from), to: fromDayNumber(row.to) }
    : undefined;
}
