import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { FactSweepRow } from '../tables';
import { selectSweeps, SweepName } from './selectSweeps';

/**
 * Sweeps of a source by name, held until the transaction ends. Those that are new are begun, those that broke off are open again.
 */
export async function openSweeps(options: {
  tx: Knex;
  sourceId: number;
  names: SweepName[];
  now: string;
}): Promise<Map<string, FactSweepRow>> {
  const { tx, sourceId, names, now } = options;
  if (names.length === 0) {
    return new Map();
  }
  const listed = jsonRows(tx, {
    alias: 'w',
    columns: { day: 'integer', observed_at: 'text' },
    rows: [...names]
      .sort((a, b) => a.day - b.day || (a.observedAt < b.observedAt ? -1 : 1))
      .map(name => ({ day: name.day, observed_at: name.observedAt })),
  });
  await tx.raw(
    `insert into fact_sweeps (source_id, day, observed_at, state, touched_at)
     select cast(? as integer), w.day, w.observed_at, 'open', cast(? as text) from ?
     where not exists (
       select 1 from fact_sweeps s
       where s.source_id = ? and s.day = w.day and s.observed_at = w.observed_at
     )
     on conflict (source_id, day, observed_at) do nothing`,
    [sourceId, now, listed, sourceId],
  );
  const sweeps = await selectSweeps({ tx, sourceId, names, lock: true });
  const pending = Array.from(sweeps.values()).filter(
    sweep => sweep.state === 'open' || sweep.state === 'broken-off',
  );
  await tx('fact_sweeps')
    .whereRaw('id in (select id from ?)', [
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: pending.map(sweep => ({ id: sweep.id })),
      }),
    ])
    .update({ state: 'open', touched_at: now });
  for (const sweep of pending) {
    sweep.state = 'open';
  }
  return sweeps;
}
