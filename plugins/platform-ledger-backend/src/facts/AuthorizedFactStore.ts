import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  factsReadPermission,
  factsWritePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { assertAllowed, Visibility } from '../permissions';
import { FactService, FactStore } from './types';

/** What a call of the service takes. */
type Call<Name extends keyof FactService> = Parameters<FactService[Name]>[0];

/**
 * Asks the permission framework before each call: facts by permissions of their own, and what is about an entity also by the
 * catalog's.
 */
export class AuthorizedFactStore implements FactService {
  static create(options: {
    store: FactStore;
    permissions: PermissionsService;
    visibility: Visibility;
  }): FactService {
    return new AuthorizedFactStore(options);
  }

  private readonly store: FactStore;

  private constructor(
    private readonly options: {
      store: FactStore;
      permissions: PermissionsService;
      visibility: Visibility;
    },
  ) {
    this.store = options.store;
  }

  async push(call: Call<'push'>) {
    await this.assert(factsWritePermission, call.credentials);
    return this.store.push(call.push);
  }

  async pushStream(call: Call<'pushStream'>) {
    await this.assert(factsWritePermission, call.credentials);
    return this.store.pushStream(call.stream);
  }

  async declareType(call: Call<'declareType'>) {
    await this.assert(factsWritePermission, call.credentials);
    return this.store.declareType(call.type);
  }

  async listTypes(call: Call<'listTypes'>) {
    await this.assert(factsReadPermission, call.credentials);
    return this.store.listTypes();
  }

  async readEntity(call: Call<'readEntity'>) {
    await this.assertEntity(call);
    return this.store.readEntity(call);
  }

  async readEntities(call: Call<'readEntities'>) {
    const { credentials } = call;
    await this.assert(factsReadPermission, credentials);
    const visible = await this.options.visibility.visibleRefs(credentials);
    const seen = visible && new Set(visible);
    return this.store.readEntities({
      ...call,
      entityRefs: call.entityRefs.filter(
        ref => !seen || seen.has(ref.toLocaleLowerCase('en-US')),
      ),
    });
  }

  async readHistory(call: Call<'readHistory'>) {
    await this.assertEntity(call);
    return this.store.readHistory(call);
  }

  async listSources(call: Call<'listSources'>) {
    await this.assert(factsReadPermission, call.credentials);
    return this.store.listSources();
  }

  async listUnresolved(call: Call<'listUnresolved'>) {
    await this.assert(factsReadPermission, call.credentials);
    return this.store.listUnresolved(call);
  }

  private async assertEntity(call: {
    credentials: BackstageCredentials;
    entityRef: string;
  }): Promise<void> {
    const { credentials, entityRef } = call;
    await this.assert(factsReadPermission, credentials);
    await this.options.visibility.assertVisible(credentials, entityRef);
  }

  private async assert(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { permissions } = this.options;
    await assertAllowed({ permissions, permission, credentials });
  }
}
