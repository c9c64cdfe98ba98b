import {
  dayOf,
  fromDayNumber,
  LedgerStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../database';
import { EntityDirectory } from '../definitions';
import { FactStore } from '../facts';
import { RouteServices } from '../http';
import { ScorecardReads } from '../scorecards';

/**
 * `GET /status`: how far the ledger is, for who may open its pages.
 */
export function mountStatusRoute(
  options: RouteServices & {
    ledger: LedgerDatabase;
    directory: EntityDirectory;
    facts: Pick<FactStore, 'readEvidenceRange'>;
    scorecards: Pick<ScorecardReads, 'countPending'>;
  },
): void {
  const { router, admission, ledger, directory } = options;
  router.get('/status', async (request, response) => {
    await admission.admit(request);
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
