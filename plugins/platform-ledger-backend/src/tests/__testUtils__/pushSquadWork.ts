import {
  addDays,
  CapacityPush,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerBackend } from './LedgerBackend';

/** Weekdays of one person: so many on an area, then so many on a component. */
export interface SquadWork {
  person: string;
  from: string;
  platform: number;
  product: number;
}

/**
 * Pushes whole days of work from a Monday on, weekends left out.
 */
export async function pushSquadWork(
  ledger: LedgerBackend,
  work: SquadWork[],
): Promise<void> {
  const traces = work.flatMap(({ person, from, platform, product }) =>
    Array.from({ length: platform + product }, (_, index) => ({
      id: `${person} ${from} ${index}`,
      day: addDays(from, 7 * Math.floor(index / 5) + (index % 5)),
      person,
      item: index < platform ? 'ci' : 'shop',
      ...(index < platform ? { area: 'ci' } : { component: 'shop' }),
    })),
  );
  await push(ledger, '/activity', { source: 'made-up', traces });
}

/** Pushes who is where. */
export async function pushCapacity(
  ledger: LedgerBackend,
  capacity: CapacityPush,
): Promise<void> {
  await push(ledger, '/capacity', capacity);
}

async function push(
  ledger: LedgerBackend,
  path: string,
  body: object,
): Promise<void> {
  const response = await ledger.request('post', path).send(body);
  if (response.status !== 200 || response.body.rejected !== 0) {
    throw new Error(`POST ${path}: ${response.status} ${response.text}`);
  }
}
