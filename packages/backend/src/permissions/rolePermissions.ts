import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import { Permission } from '@backstage/plugin-permission-common';
import {
  activityWritePermission,
  allocationManagePermission,
  allocationPreviewPermission,
  allocationReadPermission,
  capacityWritePermission,
  charterDecidePermission,
  charterExplainPermission,
  chartersReadPermission,
  checkInCreatePermission,
  factsReadPermission,
  factsWritePermission,
  handOverUpdatePermission,
  metricsReadPermission,
  metricsWritePermission,
  namedWorkCreatePermission,
  overrideCreatePermission,
  pageViewPermission,
  reportCommentPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
  reportReadPermission,
  scorecardsPreviewPermission,
  standingsReadPermission,
  totalsReadPermission,
  tradeOffCreatePermission,
  writeOffCreatePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

const catalog = [catalogEntityReadPermission, catalogLocationReadPermission];

/** What everybody may do, guests too: open the pages and read them. */
const reading = [
  ...catalog,
  pageViewPermission,
  totalsReadPermission,
  standingsReadPermission,
  factsReadPermission,
  allocationReadPermission,
  metricsReadPermission,
  chartersReadPermission,
  reportReadPermission,
];

/** What a role may do, by the reference of its user; who is not named here is a guest. */
export const rolePermissions: ReadonlyMap<string, Permission[]> = new Map<
  string,
  Permission[]
>([
  ['user:default/guest', reading],
  ['user:default/reader', reading],
  [
    'user:default/decider',
    [
      ...reading,
      allocationPreviewPermission,
      charterDecidePermission,
      reportCommentPermission,
      reportPublishPermission,
    ],
  ],
  ['user:default/service-owner', [...reading, catalogEntityRefreshPermission]],
  [
    'user:default/squad-lead',
    [
      ...reading,
      catalogEntityRefreshPermission,
      scorecardsPreviewPermission,
      checkInCreatePermission,
      tradeOffCreatePermission,
      namedWorkCreatePermission,
      handOverUpdatePermission,
    ],
  ],
  [
    'user:default/platform-product-manager',
    [
      ...reading,
      catalogEntityRefreshPermission,
      scorecardsPreviewPermission,
      factsWritePermission,
      activityWritePermission,
      capacityWritePermission,
      allocationManagePermission,
      allocationPreviewPermission,
      checkInCreatePermission,
      namedWorkCreatePermission,
      metricsWritePermission,
      charterDecidePermission,
      charterExplainPermission,
      handOverUpdatePermission,
      overrideCreatePermission,
      reportCommentPermission,
      reportCreatePermission,
      reportFreezePermission,
      reportPublishPermission,
      tradeOffCreatePermission,
      writeOffCreatePermission,
    ],
  ],
]);

export const guestPermissions = reading;

/** Roles that read standings of what they own and of nothing else. Totals they read of all. */
export const readOwnStandingsOnly: ReadonlySet<string> = new Set([
  'user:default/service-owner',
]);
