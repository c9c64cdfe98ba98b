import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerRouter } from './LedgerRouter';

/**
 * What every domain's routes are mounted with.
 */
export interface RouteServices {
  router: LedgerRouter;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  /** The day of reads that name none: `platformLedger.defaultAsOf`, else today. */
  defaultAsOf: () => Day;
}
