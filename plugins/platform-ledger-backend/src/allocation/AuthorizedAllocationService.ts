import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  allocationPreviewPermission,
  allocationReadPermission,
  checkInCreatePermission,
  EntityAllocation,
  namedWorkCreatePermission,
  overrideCreatePermission,
  tradeOffCreatePermission,
  writeOffCreatePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { assertAllowed, Visibility } from '../permissions';
import { ScorecardService } from '../scorecards';
import { adoptionOf } from './adoptionOf';
import { AllocationService } from './AllocationService';
import { AllocationDecisions } from './decisions/AllocationDecisions';
import { GroupActors } from './GroupActors';
import { NamedWorkStore } from './namedWork/NamedWorkStore';
import { AllocationReads } from './reads/AllocationReads';

/** What a call of the service takes. */
type Call<Name extends keyof AllocationService> = Parameters<
  AllocationService[Name]
>[0];

/** What stands behind the service. */
export interface AllocationStores {
  reads: AllocationReads;
  decisions: AllocationDecisions;
  namedWork: NamedWorkStore;
  actors: GroupActors;
  scorecards: Pick<ScorecardService, 'entity'>;
  permissions: PermissionsService;
  visibility: Visibility;
}

/**
 * Asks the permission framework before each call; what is recorded of a squad also asks whether the caller belongs to it.
 */
export class AuthorizedAllocationService implements AllocationService {
  static create(stores: AllocationStores): AllocationService {
    return new AuthorizedAllocationService(stores);
  }

  private constructor(private readonly stores: AllocationStores) {}

  async grid(call: Call<'grid'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.stores.reads.grid(call);
  }

  async squad(call: Call<'squad'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.stores.reads.squad(call);
  }

  async entity(call: Call<'entity'>) {
    await this.assert(allocationReadPermission, call.credentials);
    await this.stores.visibility.assertVisible(
      call.credentials,
      call.entityRef,
    );
    const allocation = await this.stores.reads.entity(call);
    return { ...allocation, adoption: await this.adoption(call) };
  }

  async exportTable(call: Call<'exportTable'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.stores.reads.exportTable(call);
  }

  async preview(call: Call<'preview'>) {
    await this.assert(allocationPreviewPermission, call.credentials);
    return this.stores.reads.preview(call);
  }

  async listOverrides(call: Call<'listOverrides'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.stores.reads.listOverrides(call);
  }

  async checkIn({ credentials, ...call }: Call<'checkIn'>) {
    await this.assert(checkInCreatePermission, credentials);
    await this.stores.actors.assertMayActFor(credentials, call.group);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.checkIn({ ...call, author });
  }

  async recordTradeOff({ credentials, ...call }: Call<'recordTradeOff'>) {
    await this.assert(tradeOffCreatePermission, credentials);
    await this.stores.actors.assertMayActFor(credentials, call.group);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.recordTradeOff({ ...call, author });
  }

  async writeOff({ credentials, ...call }: Call<'writeOff'>) {
    await this.assert(writeOffCreatePermission, credentials);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.writeOff({ ...call, author });
  }

  async overrideItem({ credentials, ...call }: Call<'overrideItem'>) {
    await this.assert(overrideCreatePermission, credentials);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.overrideItem({ ...call, author });
  }

  async listNamedWork(call: Call<'listNamedWork'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.stores.namedWork.list(call);
  }

  async similar(call: Call<'similar'>) {
    await this.assert(allocationReadPermission, call.credentials);
    return this.stores.namedWork.similar(call);
  }

  async register({ credentials, ...call }: Call<'register'>) {
    await this.assert(namedWorkCreatePermission, credentials);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.register({ ...call, author });
  }

  async recordWriting({ credentials, ...call }: Call<'recordWriting'>) {
    await this.assert(namedWorkCreatePermission, credentials);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.recordWriting({ ...call, author });
  }

  async retire({ credentials, ...call }: Call<'retire'>) {
    await this.assert(namedWorkCreatePermission, credentials);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.retire({ ...call, author });
  }

  async share({ credentials, ...call }: Call<'share'>) {
    await this.assert(namedWorkCreatePermission, credentials);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.share({ ...call, author });
  }

  /** Who may not read the entity's standings gets the rest. */
  private async adoption(
    call: Call<'entity'>,
  ): Promise<EntityAllocation['adoption']> {
    try {
      return adoptionOf(await this.stores.scorecards.entity(call));
    } catch (error) {
      if (error instanceof NotAllowedError) {
        return undefined;
      }
      throw error;
    }
  }

  private async assert(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { permissions } = this.stores;
    await assertAllowed({ permissions, permission, credentials });
  }
}
