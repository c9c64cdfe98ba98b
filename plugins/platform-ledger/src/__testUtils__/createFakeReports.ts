import { NotImplementedError } from '@backstage/errors';
import { ReportApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { draft, draftSummary } from './reportFixtures';

/** The part of a fake ledger that is about reports. Nothing can be written or frozen unless a test says so. */
export function createFakeReports(): ReportApi {
  async function notHere(): Promise<never> {
    throw new NotImplementedError('No view asks for it');
  }
  return {
    listReports: async () => [draftSummary],
    getReport: async () => draft,
    createReport: notHere,
    writeReportCommentary: notHere,
    freezeReport: notHere,
    publishReport: notHere,
    commentOnReport: notHere,
    getReportFile: notHere,
    verifyReports: notHere,
  };
}
