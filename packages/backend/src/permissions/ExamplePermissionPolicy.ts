import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createStandingConditionalDecision,
  standingConditions,
} from '@platform-ledger/backstage-plugin-platform-ledger-backend';
import { standingsReadPermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  guestPermissions,
  readOwnStandingsOnly,
  rolePermissions,
} from './rolePermissions';

/** An example of a policy: a table of what each role may do, and nothing that stands nowhere in it. */
export class ExamplePermissionPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const role = user?.info.userEntityRef ?? '';
    const allowed = rolePermissions.get(role) ?? guestPermissions;
    if (!allowed.some(({ name }) => name === permission.name)) {
      return { result: AuthorizeResult.DENY };
    }
    if (
      isPermission(permission, standingsReadPermission) &&
      readOwnStandingsOnly.has(role)
    ) {
      return createStandingConditionalDecision(
        permission,
        standingConditions.hasOwner({
          owners: user?.info.ownershipEntityRefs ?? [],
        }),
      );
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
