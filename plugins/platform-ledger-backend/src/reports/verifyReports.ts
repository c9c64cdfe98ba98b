import {
  ReportDifference,
  ReportVerification,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { streamStored } from './operations/streamStored';
import { sha256 } from './renderFiles';

/**
 * Takes the hash of everything stored again, and names what is not what was stored.
 */
export async function verifyReports(options: {
  tx: Knex.Transaction;
}): Promise<ReportVerification> {
  const differences: ReportDifference[] = [];
  const reports = new Set<string>();
  let files = 0;
  for await (const stored of streamStored(options)) {
    const { report, title, name, hash: expected, content } = stored;
    reports.add(report);
    files += Number(name !== 'snapshot');
    const actual = sha256(content);
    if (actual !== expected) {
      differences.push({ report, title, name, expected, actual });
    }
  }
  return { reports: reports.size, files, differences };
}
