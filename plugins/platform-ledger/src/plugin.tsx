import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { ledgerApi } from './extensions/api';
import {
  ledgerAllocationCard,
  ledgerCapabilityCard,
  ledgerEntityCard,
} from './extensions/entityCards';
import {
  ledgerEntityContent,
  ledgerGroupContent,
} from './extensions/entityContent';
import { ledgerPage } from './extensions/page';
import {
  allocationRouteRef,
  dataRouteRef,
  entityContentRouteRef,
  groupContentRouteRef,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  squadRouteRef,
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
    allocation: allocationRouteRef,
    squad: squadRouteRef,
    data: dataRouteRef,
    entityContent: entityContentRouteRef,
    groupContent: groupContentRouteRef,
  },
  extensions: [
    ledgerApi,
    ledgerPage,
    ledgerEntityContent,
    ledgerGroupContent,
    ledgerEntityCard,
    ledgerAllocationCard,
    ledgerCapabilityCard,
  ],
});
