import {
  ReportDifference,
  ReportVerification,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { streamEvidence } from '../charters';
import { streamStored } from './operations/streamStored';
import { sha256 } from './renderFiles';

/**
 * Takes the hash of every stored snapshot and file again, and of what verdicts and decisions of charters were made from, one after the other, and names
 * what is not what was stored.
 *
 * `knex`: the ledger's database
 *
 * @public
 */
export async function verifyReports(options: {
  knex: Knex;
}): Promise<ReportVerification> {
  return options.knex.transaction(async tx => {
    const differences: ReportDifference[] = [];
    const reports = new Set<string>();
    let files = 0;
    let evidence = 0;
    for await (const stored of streamStored({ tx })) {
      const { report, title, name, hash: expected, content } = stored;
      reports.add(report);
      files += Number(name !== 'snapshot');
      const actual = sha256(content);
      if (actual !== expected) {
        differences.push({ report, title, name, expected, actual });
      }
    }
    for await (const stored of streamEvidence({ tx })) {
      const { charterRef, name, hash: expected, evidence: content } = stored;
      evidence += 1;
      const actual = sha256(content);
      if (actual !== expected) {
        differences.push({
          report: charterRef,
          title: charterRef,
          name,
          expected,
          actual,
        });
      }
    }
    return { reports: reports.size, files, evidence, differences };
  });
}
