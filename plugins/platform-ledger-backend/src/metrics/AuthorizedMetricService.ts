import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  allocationReadPermission,
  metricsReadPermission,
  metricsWritePermission,
  parseMetricId,
  totalsReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { assertAllowed } from '../permissions';
import { restsOnAllocation } from './families/restsOnAllocation';
import { MetricService } from './MetricService';
import { MetricStore } from './MetricStore';

/** What a call of the service takes. */
type Call<Name extends keyof MetricService> = Parameters<
  MetricService[Name]
>[0];

/**
 * Asks the permission framework before each call.
 */
export class AuthorizedMetricService implements MetricService {
  static create(options: {
    store: MetricStore;
    permissions: PermissionsService;
  }): MetricService {
    return new AuthorizedMetricService(options);
  }

  private readonly store: MetricStore;

  private constructor(
    private readonly options: {
      store: MetricStore;
      permissions: PermissionsService;
    },
  ) {
    this.store = options.store;
  }

  async push(call: Call<'push'>) {
    await this.assert(metricsWritePermission, call.credentials);
    return this.store.push(call.push);
  }

  async pushStream(call: Call<'pushStream'>) {
    await this.assert(metricsWritePermission, call.credentials);
    return this.store.pushStream(call.stream);
  }

  async declareType(call: Call<'declareType'>) {
    await this.assert(metricsWritePermission, call.credentials);
    return this.store.declareType(call.type);
  }

  async listTypes(call: Call<'listTypes'>) {
    await this.assert(metricsReadPermission, call.credentials);
    return this.store.listTypes(call);
  }

  async readSeries(call: Call<'readSeries'>) {
    await this.assert(metricsReadPermission, call.credentials);
    const behind = permissionBehind(call.metric);
    if (behind) {
      await this.assert(behind, call.credentials);
    }
    return this.store.readSeries(call);
  }

  async listSources(call: Call<'listSources'>) {
    await this.assert(metricsReadPermission, call.credentials);
    return this.store.listSources();
  }

  private async assert(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { permissions } = this.options;
    await assertAllowed({ permissions, permission, credentials });
  }
}

/** Who may read what a metric of the ledger's own is made of. */
function permissionBehind(metric: string): BasicPermission | undefined {
  if (restsOnAllocation(metric)) {
    return allocationReadPermission;
  }
  return parseMetricId(metric)?.family === 'adoption'
    ? totalsReadPermission
    : undefined;
}
