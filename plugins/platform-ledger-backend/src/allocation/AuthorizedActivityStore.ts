import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  activityWritePermission,
  allocationReadPermission,
  capacityWritePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { assertAllowed } from '../permissions';
import { ActivityService } from './ActivityService';
import { ActivityStore } from './ActivityStore';
import { PolicyOwners } from './PolicyOwners';

/** What a call of the service takes. */
type Call<Name extends keyof ActivityService> = Parameters<
  ActivityService[Name]
>[0];

/**
 * Asks the permission framework before each call, and before the list of persons also whether the caller owns a policy.
 */
export class AuthorizedActivityStore implements ActivityService {
  static create(options: {
    store: ActivityStore;
    permissions: PermissionsService;
    owners: PolicyOwners;
  }): ActivityService {
    return new AuthorizedActivityStore(options);
  }

  private constructor(
    private readonly options: {
      store: ActivityStore;
      permissions: PermissionsService;
      owners: PolicyOwners;
    },
  ) {}

  async push(call: Call<'push'>) {
    await this.assert(activityWritePermission, call.credentials);
    return this.options.store.push(call.push);
  }

  async pushStream(call: Call<'pushStream'>) {
    await this.assert(activityWritePermission, call.credentials);
    return this.options.store.pushStream(call.stream);
  }

  async pushCapacity(call: Call<'pushCapacity'>) {
    await this.assert(capacityWritePermission, call.credentials);
    return this.options.store.pushCapacity(call.push);
  }

  async pushCapacityCsv(call: Call<'pushCapacityCsv'>) {
    await this.assert(capacityWritePermission, call.credentials);
    return this.options.store.pushCapacityCsv(call);
  }

  async listSources(call: Call<'listSources'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.options.store.listSources();
  }

  async listUnmatched(call: Call<'listUnmatched'>) {
    await this.assert(allocationReadPermission, call.credentials);
    await this.options.owners.assertOwner(call.credentials);
    return this.options.store.listUnmatched(call);
  }

  private async assert(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { permissions } = this.options;
    await assertAllowed({ permissions, permission, credentials });
  }
}
