import { Knex } from 'knex';
import { toCount } from '../../database';
import { SweepName } from './selectSweeps';

/**
 * How many series a sweep has staged, and how many more an explicit report of the same day and instant names: what is left of an earlier
 * part of it that broke off.
 */
export async function countSweep(options: {
  tx: Knex;
  sourceId: number;
  sweepId: number;
  name: SweepName;
}): Promise<{ staged: number; left: number }> {
  const { tx, sourceId, sweepId, name } = options;
  const staged = await tx('fact_staged')
    .where({ sweep_id: sweepId })
    .count({ count: '*' })
    .first();
  const left = await tx('fact_observations as o')
    .join('fact_series as s', 's.id', 'o.series_id')
    .leftJoin('fact_staged as g', on =>
      on.on('g.series_id', 'o.series_id').andOnVal('g.sweep_id', sweepId),
    )
    .where({
      's.source_id': sourceId,
      'o.day': name.day,
      'o.observed_at': name.observedAt,
    })
    .whereNull('g.series_id')
    .count({ count: '*' })
    .first();
  return { staged: toCount(staged?.count), left: toCount(left?.count) };
}
