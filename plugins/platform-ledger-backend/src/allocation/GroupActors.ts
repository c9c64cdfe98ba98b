import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { allocationManagePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Who records decisions, and for which groups.
 */
export class GroupActors {
  static create(options: {
    auth: AuthService;
    userInfo: UserInfoService;
    permissions: PermissionsService;
  }): GroupActors {
    return new GroupActors(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      userInfo: UserInfoService;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * The reference of the user, or the name of the service, that a decision is recorded by.
   *
   * @throws NotAllowedError for anybody else
   */
  authorOf(credentials: BackstageCredentials): string {
    const { auth } = this.options;
    if (auth.isPrincipal(credentials, 'user')) {
      return credentials.principal.userEntityRef;
    }
    if (auth.isPrincipal(credentials, 'service')) {
      return credentials.principal.subject;
    }
    throw new NotAllowedError('Only users and services record decisions');
  }

  /**
   * @throws NotAllowedError where the caller neither belongs to the group nor may record for any
   */
  async assertMayActFor(
    credentials: BackstageCredentials,
    group: string,
  ): Promise<void> {
    const { auth, userInfo, permissions } = this.options;
    const [manage] = await permissions.authorize(
      [{ permission: allocationManagePermission }],
      { credentials },
    );
    if (manage.result === AuthorizeResult.ALLOW) {
      return;
    }
    if (auth.isPrincipal(credentials, 'user')) {
      const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
      if (
        ownershipEntityRefs.some(
          ref => ref.toLocaleLowerCase('en-US') === group,
        )
      ) {
        return;
      }
    }
    throw new NotAllowedError(
      `Needs to belong to '${group}', or the permission '${allocationManagePermission.name}'`,
    );
  }
}
