import { RESOURCE_TYPE_CHARTER } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/**
 * What the rules of charters judge by: as the revision that judges today has it.
 *
 * @public
 */
export interface CharterResource {
  entityRef: string;
  decider: string;
  owner: string;
}

/**
 * What a rule becomes where it is no single charter that is asked for.
 *
 * @public
 */
export interface CharterFilter {
  deciders?: string[];
  owners?: string[];
}

/**
 * Charters as permission rules see them.
 *
 * @public
 */
export const charterResourceRef = createPermissionResourceRef<
  CharterResource,
  CharterFilter
>().with({
  pluginId: 'platform-ledger',
  resourceType: RESOURCE_TYPE_CHARTER,
});
