import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Admission } from './Admission';
import { LedgerRouter } from './LedgerRouter';

/**
 * What every domain's routes are mounted with.
 */
export interface RouteServices {
  router: LedgerRouter;
  admission: Admission;
  /** The day of reads that name none: `platformLedger.defaultAsOf`, else today. */
  defaultAsOf: () => Day;
}
