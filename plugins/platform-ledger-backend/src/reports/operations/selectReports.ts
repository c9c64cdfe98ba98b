import {
  fromDayNumber,
  ReportState,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { StoredReport } from '../types';
import { ReportRow } from './insertReport';

interface StepRow {
  report_id: string;
  step: 'frozen' | 'published';
  author: string;
  recording: number;
  recorded_at: string;
}

/**
 * Reports with how far they are, the latest period first: all, or one.
 */
export async function selectReports(options: {
  tx: Knex;
  id?: string;
}): Promise<StoredReport[]> {
  const { tx, id } = options;
  const rows: (ReportRow & { recorded_at: string; hash: string | null })[] =
    await tx('reports as r')
      .join('recordings as c', 'c.id', 'r.recording')
      .leftJoin('report_snapshots as s', 's.report_id', 'r.id')
      .modify(query => {
        if (id !== undefined) {
          query.where('r.id', id);
        }
      })
      .orderBy([
        { column: 'r.to_day', order: 'desc' },
        { column: 'r.from_day', order: 'desc' },
        { column: 'r.scope' },
      ])
      .select('r.*', 'c.recorded_at', 's.hash');
  const steps: StepRow[] = await tx('report_steps as p')
    .join('recordings as c', 'c.id', 'p.recording')
    .modify(query => {
      if (id !== undefined) {
        query.where('p.report_id', id);
      }
    })
    .select('p.*', 'c.recorded_at');
  const stepOf = new Map(
    steps.map(step => [`${step.report_id} ${step.step}`, step]),
  );
  return rows.map(row => {
    const frozen = stepOf.get(`${row.id} frozen`);
    const published = stepOf.get(`${row.id} published`);
    return {
      id: row.id,
      title: row.title,
      ...(row.scope && { group: row.scope }),
      period: {
        label: row.label,
        from: fromDayNumber(row.from_day),
        to: fromDayNumber(row.to_day),
      },
      audience: row.audience,
      state: stateOf(frozen, published),
      createdAt: row.recorded_at,
      createdBy: row.author,
      ...(frozen && {
        frozenAt: frozen.recorded_at,
        frozenBy: frozen.author,
      }),
      ...(published && {
        publishedAt: published.recorded_at,
        publishedBy: published.author,
      }),
      ...(row.hash !== null && { snapshotHash: row.hash }),
      recording: published?.recording ?? frozen?.recording ?? row.recording,
    };
  });
}

function stateOf(
  frozen: StepRow | undefined,
  published: StepRow | undefined,
): ReportState {
  if (published) {
    return 'published';
  }
  return frozen ? 'frozen' : 'draft';
}
