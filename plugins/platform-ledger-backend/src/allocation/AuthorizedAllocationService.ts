import { NotAllowedError } from '@backstage/errors';
import { EntityAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Visibility } from '../permissions';
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
  visibility: Visibility;
}

/**
 * Whose name a decision is recorded in, whether the caller belongs to the squad that it is of, and what of an entity they may see.
 */
export class AuthorizedAllocationService implements AllocationService {
  static create(stores: AllocationStores): AllocationService {
    return new AuthorizedAllocationService(stores);
  }

  private constructor(private readonly stores: AllocationStores) {}

  async entity(call: Call<'entity'>) {
    await this.stores.visibility.assertVisible(
      call.credentials,
      call.entityRef,
    );
    const allocation = await this.stores.reads.entity(call);
    return { ...allocation, adoption: await this.adoption(call) };
  }

  async checkIn({ credentials, ...call }: Call<'checkIn'>) {
    await this.stores.actors.assertMayActFor(credentials, call.group);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.checkIn({ ...call, author });
  }

  async recordTradeOff({ credentials, ...call }: Call<'recordTradeOff'>) {
    await this.stores.actors.assertMayActFor(credentials, call.group);
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.recordTradeOff({ ...call, author });
  }

  async writeOff({ credentials, ...call }: Call<'writeOff'>) {
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.writeOff({ ...call, author });
  }

  async overrideItem({ credentials, ...call }: Call<'overrideItem'>) {
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.decisions.overrideItem({ ...call, author });
  }

  async register({ credentials, ...call }: Call<'register'>) {
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.register({ ...call, author });
  }

  async recordWriting({ credentials, ...call }: Call<'recordWriting'>) {
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.recordWriting({ ...call, author });
  }

  async retire({ credentials, ...call }: Call<'retire'>) {
    const author = this.stores.actors.authorOf(credentials);
    return this.stores.namedWork.retire({ ...call, author });
  }

  async share({ credentials, ...call }: Call<'share'>) {
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
}
