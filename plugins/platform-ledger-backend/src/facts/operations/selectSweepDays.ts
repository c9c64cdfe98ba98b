import { Knex } from 'knex';
import { SweepDay } from '../types';

/**
 * Days of sweeps by name of the source, ascending, each with the recording that first had one.
 */
export async function selectSweepDays(options: {
  tx: Knex;
}): Promise<Map<string, SweepDay[]>> {
  const { tx } = options;
  const rows: { source: string; day: number; recorded_from: number }[] =
    await tx('fact_sweeps as p')
      .join('fact_sources as f', 'f.id', 'p.source_id')
      .whereIn('p.state', ['committed', 'superseded'])
      .groupBy('f.name', 'p.day')
      .orderBy('p.day')
      .select({ source: 'f.name', day: 'p.day' })
      .min({ recorded_from: 'p.recording' });
  const result = new Map<string, SweepDay[]>();
  for (const { source, day, recorded_from } of rows) {
    const days = result.get(source) ?? [];
    days.push({ day, recordedFrom: recorded_from });
    result.set(source, days);
  }
  return result;
}
