import { Knex } from 'knex';
import { Reductions } from '../engine/ReducedActivity';

interface QuarterRow {
  id: number;
  ref: string;
  from_day: number;
  to_day: number;
  cuts: string;
  revisions: string;
  assumed: string;
}

/**
 * The quarters that were reduced by a recording, and of which days traces are left by now.
 */
export async function selectReductions(options: {
  tx: Knex;
  recording: number;
}): Promise<Reductions> {
  const { tx, recording } = options;
  const bounds = await tx('activity_reductions')
    .min({ firstDay: 'first_day' })
    .max({ rawFrom: 'raw_from', reducedTo: 'reduced_to' })
    .first();
  const rows: QuarterRow[] = await tx('reduced_quarters as q')
    .join('entities as e', 'e.id', 'q.group_id')
    .where('q.recording', '<=', recording)
    .select('q.*', 'e.ref');
  return {
    firstDay: bounds?.firstDay ?? undefined,
    rawFrom: bounds?.rawFrom ?? undefined,
    reducedTo: bounds?.reducedTo ?? undefined,
    quarters: rows.map(row => ({
      id: row.id,
      group: row.ref,
      start: row.from_day,
      end: row.to_day,
      cuts: JSON.parse(row.cuts),
      revisions: JSON.parse(row.revisions),
      assumed: JSON.parse(row.assumed),
    })),
  };
}
