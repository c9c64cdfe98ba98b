import { fromDayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { EvidenceRange } from '../types';

/**
 * The first and the latest day that any source reported anything of.
 */
export async function selectEvidenceRange(options: {
  tx: Knex;
}): Promise<EvidenceRange | undefined> {
  const row = await options
    .tx('fact_sources')
    .min({ from: 'earliest_day' })
    .max({ to: 'latest_day' })
    .first();
  return typeof row?.from === 'number' && typeof row.to === 'number'
    ? { from: fromDayNumber(row.from), to: fromDayNumber(row.to) }
    : undefined;
}
