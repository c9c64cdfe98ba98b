import { PlatformLedgerApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityAllocation, grid, namedWork, squad } from './allocationFixtures';

/** The part of a fake ledger that is about where squads' time goes. */
export function createFakeAllocation(): Partial<PlatformLedgerApi> {
  return {
    getAllocation: async () => grid,
    getSquadAllocation: async () => squad,
    getEntityAllocation: async () => entityAllocation,
    listNamedWork: async () => ({ items: [namedWork] }),
    listItemOverrides: async () => ({ items: [] }),
    listActivitySources: async () => ({ items: [] }),
    listUnmatchedPersons: async () => ({ items: [], total: 0 }),
  };
}
