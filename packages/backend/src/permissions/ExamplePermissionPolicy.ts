import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { guestPermissions, rolePermissions } from './rolePermissions';

/** An example of a policy: a table of what each role may do, and nothing that stands nowhere in it. */
export class ExamplePermissionPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const allowed =
      rolePermissions.get(user?.info.userEntityRef ?? '') ?? guestPermissions;
    return {
      result: allowed.some(({ name }) => name === permission.name)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }
}
