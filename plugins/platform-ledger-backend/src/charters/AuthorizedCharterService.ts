import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  allocationReadPermission,
  charterDecidePermission,
  charterExplainPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Visibility } from '../permissions';
import { CharterActors } from './CharterActors';
import { CharterReads } from './CharterReads';
import { CharterService } from './CharterService';
import { CharterDecisions } from './decisions/CharterDecisions';

/** What a call of the service takes. */
type Call<Name extends keyof CharterService> = Parameters<
  CharterService[Name]
>[0];

/** What stands behind the service. */
export interface CharterStores {
  reads: CharterReads;
  decisions: CharterDecisions;
  actors: CharterActors;
  permissions: PermissionsService;
  visibility: Visibility;
}

/**
 * What of charters rests on allocation is for who may read that; who may decide and explain is asked of each charter. Who the decider and the
 * owners are is the domain's own law, and asked there.
 */
export class AuthorizedCharterService implements CharterService {
  static create(stores: CharterStores): CharterService {
    return new AuthorizedCharterService(stores);
  }

  private constructor(private readonly stores: CharterStores) {}

  async list({ credentials, ...query }: Call<'list'>) {
    const allocation = await this.mayReadAllocation(credentials);
    return this.stores.reads.list({ ...query, allocation });
  }

  async get({ credentials, ...query }: Call<'get'>) {
    const allocation = await this.mayReadAllocation(credentials);
    return this.stores.reads.get({ ...query, allocation });
  }

  async gate({ credentials, ...query }: Call<'gate'>) {
    const allocation = await this.mayReadAllocation(credentials);
    const { open, ...gate } = await this.stores.reads.gate({
      ...query,
      allocation,
    });
    const { decider } = gate.charter;
    return {
      ...gate,
      mayDecide:
        open && (await this.mayDecide({ ...query, decider, credentials })),
    };
  }

  async evidence({ credentials, ...query }: Call<'evidence'>) {
    const allocation = await this.mayReadAllocation(credentials);
    return this.stores.reads.evidence({ ...query, allocation });
  }

  async listOf({ credentials, ...query }: Call<'listOf'>) {
    await this.stores.visibility.assertVisible(credentials, query.entityRef);
    const allocation = await this.mayReadAllocation(credentials);
    return this.stores.reads.listOf({ ...query, allocation });
  }

  async decide({ credentials, ...call }: Call<'decide'>) {
    await this.assertOn(charterDecidePermission, { ...call, credentials });
    const actor = await this.stores.actors.get(credentials);
    return this.stores.decisions.decide({ ...call, actor });
  }

  async explain({ credentials, ...call }: Call<'explain'>) {
    await this.assertOn(charterExplainPermission, { ...call, credentials });
    const actor = await this.stores.actors.get(credentials);
    return this.stores.decisions.explain({ ...call, actor });
  }

  async approve({ credentials, ...call }: Call<'approve'>) {
    await this.assertOn(charterDecidePermission, { ...call, credentials });
    const actor = await this.stores.actors.get(credentials);
    return this.stores.decisions.approve({ ...call, actor });
  }

  async updateHandOver({ credentials, ...call }: Call<'updateHandOver'>) {
    const actor = await this.stores.actors.get(credentials);
    return this.stores.decisions.updateHandOver({ ...call, actor });
  }

  /** Where squads' time goes is not for everybody who may read charters. */
  private async mayReadAllocation(
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [{ result }] = await this.stores.permissions.authorize(
      [{ permission: allocationReadPermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  private async mayDecide(options: {
    charterRef: string;
    decider: string;
    credentials: BackstageCredentials;
  }): Promise<boolean> {
    const { decider, credentials } = options;
    const actor = await this.stores.actors.find(credentials);
    return (
      actor !== undefined &&
      actor.refs.has(decider) &&
      (await this.isAllowedOn(charterDecidePermission, options))
    );
  }

  private async assertOn(
    permission: ResourcePermission,
    options: { charterRef: string; credentials: BackstageCredentials },
  ): Promise<void> {
    if (!(await this.isAllowedOn(permission, options))) {
      throw new NotAllowedError(
        `Needs the permission '${permission.name}' on '${options.charterRef}'`,
      );
    }
  }

  private async isAllowedOn(
    permission: ResourcePermission,
    options: { charterRef: string; credentials: BackstageCredentials },
  ): Promise<boolean> {
    const { charterRef, credentials } = options;
    const [{ result }] = await this.stores.permissions.authorize(
      [{ permission, resourceRef: charterRef }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }
}
