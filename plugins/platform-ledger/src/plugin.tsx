import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { ledgerApi } from './extensions/api';
import {
  ledgerAllocationCard,
  ledgerCapabilityCard,
  ledgerEntityCard,
} from './extensions/entityCards';
import {
  ledgerEntityContent,
  ledgerGroupCharters,
  ledgerGroupContent,
} from './extensions/entityContent';
import { ledgerPage } from './extensions/page';
import {
  allocationRouteRef,
  charterRouteRef,
  chartersRouteRef,
  dataRouteRef,
  entityContentRouteRef,
  gateRouteRef,
  groupChartersRouteRef,
  groupContentRouteRef,
  reportRouteRef,
  reportsRouteRef,
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
    charters: chartersRouteRef,
    charter: charterRouteRef,
    gate: gateRouteRef,
    reports: reportsRouteRef,
    report: reportRouteRef,
    data: dataRouteRef,
    entityContent: entityContentRouteRef,
    groupContent: groupContentRouteRef,
    groupCharters: groupChartersRouteRef,
  },
  extensions: [
    ledgerApi,
    ledgerPage,
    ledgerEntityContent,
    ledgerGroupContent,
    ledgerGroupCharters,
    ledgerEntityCard,
    ledgerAllocationCard,
    ledgerCapabilityCard,
  ],
});
