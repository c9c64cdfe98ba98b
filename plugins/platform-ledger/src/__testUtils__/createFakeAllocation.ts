import { NotImplementedError } from '@backstage/errors';
import { AllocationApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityAllocation, grid, namedWork, squad } from './allocationFixtures';

/** The part of a fake ledger that is about where squads' time goes. Nothing can be recorded unless a test says so. */
export function createFakeAllocation(): AllocationApi {
  async function notHere(): Promise<never> {
    throw new NotImplementedError('No view asks for it');
  }
  return {
    getAllocation: async () => grid,
    getSquadAllocation: async () => squad,
    getEntityAllocation: async () => entityAllocation,
    listNamedWork: async () => [namedWork],
    exportAllocation: notHere,
    createCheckIn: notHere,
    createTradeOff: notHere,
    createWriteOff: notHere,
    overrideItem: notHere,
    listItemOverrides: async () => [],
    previewAllocationPolicy: notHere,
    findSimilarNamedWork: notHere,
    createNamedWork: notHere,
    createWriting: notHere,
    retireWriting: notHere,
    shareWriting: notHere,
    pushActivity: notHere,
    pushCapacity: notHere,
    listActivitySources: async () => [],
    listUnmatchedPersons: async () => ({ items: [], total: 0 }),
  };
}
