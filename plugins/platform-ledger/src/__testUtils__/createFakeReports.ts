import { NotImplementedError } from '@backstage/errors';
import { ReportApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The part of a fake ledger that is about reports. */
export function createFakeReports(): ReportApi {
  async function notHere(): Promise<never> {
    throw new NotImplementedError('No view asks for it');
  }
  return {
    listReports: async () => [],
    getReport: notHere,
    createReport: notHere,
    writeReportCommentary: notHere,
    freezeReport: notHere,
    publishReport: notHere,
    commentOnReport: notHere,
    getReportFile: notHere,
    verifyReports: notHere,
  };
}
