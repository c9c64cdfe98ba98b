import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  dayOf,
  fromDayNumber,
  LedgerStatus,
  pageViewPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../database';
import { EntityDirectory } from '../definitions';
import { FactStore } from '../facts';
import { RouteServices } from '../http';
import { assertAllowed } from '../permissions';
import { ScorecardReads } from '../scorecards';

/**
 * `GET /status`: how far the ledger is, for who may open its pages.
 */
export function mountStatusRoute(
  options: RouteServices & {
    permissions: PermissionsService;
    ledger: LedgerDatabase;
    directory: EntityDirectory;
    facts: Pick<FactStore, 'readEvidenceRange'>;
    scorecards: Pick<ScorecardReads, 'countPending'>;
  },
): void {
  const { router, httpAuth, permissions, ledger, directory } = options;
  router.get('/status', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const permission = pageViewPermission;
    await assertAllowed({ permissions, permission, credentials });
    const watch = await directory.watchStart({ tx: ledger.client });
    const evidence = await options.facts.readEvidenceRange();
    const status: LedgerStatus = {
      today: dayOf(ledger.clock.now()),
      defaultAsOf: options.defaultAsOf(),
      catalogWatchedSince: watch && fromDayNumber(watch.day),
      pendingEntities: await options.scorecards.countPending(),
      firstEvidenceOn: evidence?.from,
      latestEvidenceOn: evidence?.to,
    };
    response.json(status);
  });
}
