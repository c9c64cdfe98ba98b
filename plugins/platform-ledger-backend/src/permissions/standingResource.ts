import { RESOURCE_TYPE_STANDING } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/**
 * What the rules of standings judge by.
 *
 * @public
 */
export interface StandingResource {
  entityRef: string;
  owner?: string;
}

/**
 * What a rule becomes in SQL: rows whose owner is one of these.
 *
 * @public
 */
export interface StandingFilter {
  owners: string[];
}

/**
 * Standings as permission rules see them.
 *
 * @public
 */
export const standingResourceRef = createPermissionResourceRef<
  StandingResource,
  StandingFilter
>().with({
  pluginId: 'platform-ledger',
  resourceType: RESOURCE_TYPE_STANDING,
});
