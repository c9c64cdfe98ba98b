import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { ledgerApi } from './extensions/api';
import {
  ledgerCapabilityCard,
  ledgerEntityCard,
} from './extensions/entityCards';
import { ledgerEntityContent } from './extensions/entityContent';
import { ledgerPage } from './extensions/page';
import {
  dataRouteRef,
  entityContentRouteRef,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
} from './routes';

/**
 * Platform Ledger for portals on the new frontend system. This file only wires.
 *
 * @public
 */
export const platformLedgerPlugin = createFrontendPlugin({
  pluginId: 'platform-ledger',
  title: 'Platform Ledger',
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    scorecards: scorecardsRouteRef,
    scorecard: scorecardRouteRef,
    data: dataRouteRef,
    entityContent: entityContentRouteRef,
  },
  extensions: [
    ledgerApi,
    ledgerPage,
    ledgerEntityContent,
    ledgerEntityCard,
    ledgerCapabilityCard,
  ],
});
