import { PlatformLedgerApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  charter,
  charterSummary,
  gate,
  storedEvidence,
} from './charterFixtures';

/** The part of a fake ledger that is about charters. */
export function createFakeCharters(): Partial<PlatformLedgerApi> {
  return {
    listCharters: async () => ({ items: [charterSummary] }),
    getCharter: async () => charter,
    getCharterGate: async () => gate,
    getCharterEvidence: async () => storedEvidence,
    listChartersOf: async () => ({ items: [charterSummary] }),
    listHandOvers: async () => ({ items: [] }),
  };
}
