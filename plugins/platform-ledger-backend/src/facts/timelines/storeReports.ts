import { WinningSweep } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import { widenSourceDays } from '../../intake';
import { factTables } from '../tables';
import { insertReportDays } from '../operations/insertReportDays';
import { ReportKey, selectReports } from '../operations/selectReports';
import { upsertReports } from '../operations/upsertReports';
import { rankOfReport } from '../rankOfReport';
import { rewriteTimelines } from './rewriteTimelines';

/** An explicit report: no value says that the fact is absent. */
export interface Report extends ReportKey {
  /** Canonical text. */
  value: string | undefined;
}

/**
 * Keeps explicit reports that belong to no committed sweep, and serves what follows from them. Of several that name the same series, day
 * and instant the one with the higher rank counts.
 *
 * @returns for each report whether it changed what is kept
 */
export async function storeReports(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  sweeps: readonly WinningSweep[];
  reports: Report[];
}): Promise<boolean[]> {
  const { tx, recording, sourceId, sweeps, reports } = options;
  const known = await selectReports({ tx, keys: reports });
  const best = new Map<string, Report>();
  for (const [index, { reported, value }] of known.entries()) {
    if (reported) {
      const report = reports[index];
      best.set(keyOf(report), { ...report, value });
    }
  }
  const changes = new Map<string, Report>();
  const stored = reports.map(report => {
    const key = keyOf(report);
    const other = best.get(key);
    if (
      other &&
      (other.value === report.value ||
        rankOfReport(other) > rankOfReport(report))
    ) {
      return false;
    }
    best.set(key, report);
    changes.set(key, report);
    return true;
  });
  const rows = Array.from(changes.values());
  if (rows.length > 0) {
    await upsertReports({ tx, rows });
    await insertReportDays({ tx, recording, reports: rows });
    const days = rows.map(row => row.day).sort((a, b) => a - b);
    const fromDay = days[0];
    await widenSourceDays({
      tx,
      tables: factTables,
      sourceId,
      from: fromDay,
      to: days.at(-1)!,
    });
    await rewriteTimelines({
      tx,
      recording,
      seriesIds: Array.from(new Set(rows.map(row => row.seriesId))),
      fromDay,
      sweeps,
    });
  }
  return stored;
}

function keyOf(report: ReportKey): string {
  return `${report.seriesId} ${report.day} ${report.observedAt}`;
}
