import { PlatformLedgerApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { draft, draftSummary } from './reportFixtures';

/** The part of a fake ledger that is about reports. */
export function createFakeReports(): Partial<PlatformLedgerApi> {
  return {
    listReports: async () => ({ items: [draftSummary] }),
    getReport: async () => draft,
  };
}
