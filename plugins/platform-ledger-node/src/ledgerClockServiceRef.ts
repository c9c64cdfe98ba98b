import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/**
 * Where the ledger reads the time.
 *
 * @public
 */
export interface LedgerClock {
  now(): Date;
}

/**
 * The clock of the ledger: the machine's, unless a backend installs another one. The runway of a charter is months long, so tests and
 * demonstrations set it. It must not go back: what is recorded is recorded in order.
 *
 * @public
 */
export const ledgerClockServiceRef = createServiceRef<LedgerClock>({
  id: 'platform-ledger.clock',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => ({ now: () => new Date() }),
    }),
});
