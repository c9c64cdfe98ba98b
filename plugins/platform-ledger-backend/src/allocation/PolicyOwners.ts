import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { LedgerDatabase } from '../database';
import { DefinitionStore } from '../definitions';

/**
 * Who keeps the organisation's allocation policies.
 */
export class PolicyOwners {
  static create(options: {
    database: LedgerDatabase;
    definitions: DefinitionStore;
    auth: AuthService;
    userInfo: UserInfoService;
  }): PolicyOwners {
    return new PolicyOwners(options);
  }

  private constructor(
    private readonly options: {
      database: LedgerDatabase;
      definitions: DefinitionStore;
      auth: AuthService;
      userInfo: UserInfoService;
    },
  ) {}

  /**
   * @throws NotAllowedError where the caller is no user, or owns no policy that is in the catalog, by their own reference or by a group
   */
  async assertOwner(credentials: BackstageCredentials): Promise<void> {
    const { auth, userInfo } = this.options;
    if (auth.isPrincipal(credentials, 'user')) {
      const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
      const owners = await this.list();
      if (ownershipEntityRefs.some(ref => owners.has(toRef(ref)))) {
        return;
      }
    }
    throw new NotAllowedError(
      'Only who owns an allocation policy sees which persons match no squad',
    );
  }

  private async list(): Promise<Set<string>> {
    const { database, definitions } = this.options;
    const policies = await definitions.list({
      tx: database.client,
      kind: 'AllocationPolicy',
    });
    return new Set(
      policies.flatMap(({ revisions }) => {
        const latest = revisions[revisions.length - 1];
        const { owner } = latest.entity.spec;
        return latest.retired || typeof owner !== 'string'
          ? []
          : [toRef(owner)];
      }),
    );
  }
}

function toRef(ref: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, { defaultKind: 'group', defaultNamespace: 'default' }),
  );
}
