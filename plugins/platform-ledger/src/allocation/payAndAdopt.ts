import { EntityAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Whether a service's squad gives what the band asks for, and whether the service takes what the platform offers.
 * Undefined where either cannot be said.
 */
export function payAndAdopt(
  allocation: EntityAllocation,
): 'both' | 'paysOnly' | 'adoptsOnly' | 'neither' | undefined {
  const { cell, adoption } = allocation;
  const isMeasured =
    cell?.verdict === 'below' ||
    cell?.verdict === 'within' ||
    cell?.verdict === 'above';
  if (!isMeasured || !adoption || adoption.eligible === 0) {
    return undefined;
  }
  const adopts = adoption.adopted === adoption.eligible;
  if (cell.verdict === 'below') {
    return adopts ? 'adoptsOnly' : 'neither';
  }
  return adopts ? 'both' : 'paysOnly';
}
