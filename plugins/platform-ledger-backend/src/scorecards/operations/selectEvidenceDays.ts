import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { Clocks } from './whereHolds';

/**
 * For each fact the latest day, up to the as-of day, of which any source that reports it is known to have said anything.
 */
export async function selectEvidenceDays(
  options: Clocks & { tx: Knex; facts: string[] },
): Promise<Map<string, DayNumber>> {
  const { tx, facts, asOf, recording } = options;
  const sweeps = tx('fact_sweeps')
    .whereIn('state', ['committed', 'superseded'])
    .where('day', '<=', asOf)
    .where('recording', '<=', recording)
    .groupBy('source_id')
    .select('source_id')
    .max({ day: 'day' })
    .as('p');
  const rows = await tx
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { fact: 'text' },
        rows: facts.map(fact => ({ fact })),
      }),
    )
    .joinRaw('cross join fact_sources o')
    .leftJoin(sweeps, 'p.source_id', 'o.id')
    .whereExists(
      tx('fact_series as f')
        .whereRaw('f.source_id = o.id and f.fact = w.fact')
        .select(tx.raw('1')),
    )
    .select('w.fact', 'p.day', 'o.latest_day');
  const days = new Map<string, DayNumber>();
  for (const row of rows) {
    for (const day of [row.day, row.latest_day]) {
      if (day !== null && day <= asOf) {
        days.set(row.fact, Math.max(days.get(row.fact) ?? day, day));
      }
    }
  }
  return days;
}
