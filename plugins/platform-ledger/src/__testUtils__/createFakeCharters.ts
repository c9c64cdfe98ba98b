import { NotImplementedError } from '@backstage/errors';
import { CharterApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  charter,
  charterSummary,
  gate,
  storedEvidence,
} from './charterFixtures';

/** The part of a fake ledger that is about charters. Nothing can be decided unless a test says so. */
export function createFakeCharters(): CharterApi {
  async function notHere(): Promise<never> {
    throw new NotImplementedError('No view asks for it');
  }
  return {
    listCharters: async () => [charterSummary],
    getCharter: async () => charter,
    getCharterGate: async () => gate,
    getCharterEvidence: async () => storedEvidence,
    listChartersOf: async () => [charterSummary],
    listHandOvers: async () => [],
    decideCharter: notHere,
    explainCharterRevision: notHere,
    approveCharterRevision: notHere,
    updateHandOver: notHere,
  };
}
