import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  standingsReadPermission,
  totalsReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StandingFilter, Visibility } from '../permissions';
import { ownerMatches } from './ownerMatches';
import { NOTHING, StandingsFilter } from './StandingsFilter';
import { ScorecardReads, ScorecardService } from './types';

/** What a call of the service takes. */
type Call<Name extends keyof ScorecardService> = Parameters<
  ScorecardService[Name]
>[0];

/**
 * Totals by a permission of their own, since they count entities that the reader may not see; rows by the policy's conditions on their owner
 * and by the catalog's own permission.
 */
export class AuthorizedScorecardService implements ScorecardService {
  static create(options: {
    reads: ScorecardReads;
    permissions: PermissionsService;
    visibility: Visibility;
    transformConditions: ConditionTransformer<StandingFilter>;
  }): ScorecardService {
    return new AuthorizedScorecardService(options);
  }

  private readonly reads: ScorecardReads;

  private constructor(
    private readonly options: {
      reads: ScorecardReads;
      permissions: PermissionsService;
      visibility: Visibility;
      transformConditions: ConditionTransformer<StandingFilter>;
    },
  ) {
    this.reads = options.reads;
  }

  async list(query: Call<'list'>) {
    const [totals] = await this.options.permissions.authorize(
      [{ permission: totalsReadPermission }],
      { credentials: query.credentials },
    );
    const summaries = await this.reads.list(query);
    return totals.result === AuthorizeResult.ALLOW
      ? summaries
      : summaries.map(({ adoption, ...summary }) => summary);
  }

  async movement(query: Call<'movement'>) {
    const filter = (await this.readable(query.credentials)) ?? NOTHING;
    return this.reads.movement({ ...query, filter });
  }

  async matrix(query: Call<'matrix'>) {
    const filter = await this.readable(query.credentials);
    if (!filter) {
      throw notAllowed();
    }
    return this.reads.matrix({ ...query, filter });
  }

  async entity(query: Call<'entity'>) {
    const { credentials, entityRef } = query;
    const { owned, denied } = await this.conditions(credentials);
    if (denied) {
      throw notAllowed();
    }
    await this.options.visibility.assertVisible(credentials, entityRef);
    const standings = await this.reads.entity(query);
    if (owned && !ownerMatches(owned, standings.owner)) {
      throw notAllowed();
    }
    return standings;
  }

  async capability(query: Call<'capability'>) {
    const filter = (await this.readable(query.credentials)) ?? NOTHING;
    return this.reads.capability({ ...query, filter });
  }

  async preview(query: Call<'preview'>) {
    const filter = (await this.readable(query.credentials)) ?? NOTHING;
    return this.reads.preview({ ...query, filter });
  }

  /** Whose standings the reader gets; nothing where none at all. */
  private async readable(
    credentials: BackstageCredentials,
  ): Promise<StandingsFilter | undefined> {
    const { owned, denied } = await this.conditions(credentials);
    if (denied) {
      return undefined;
    }
    return {
      owned,
      visibleRefs: await this.options.visibility.visibleRefs(credentials),
    };
  }

  private async conditions(
    credentials: BackstageCredentials,
  ): Promise<Pick<StandingsFilter, 'owned'> & { denied: boolean }> {
    const { permissions, transformConditions } = this.options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission: standingsReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return {
        denied: false,
        owned: transformConditions(decision.conditions),
      };
    }
    return { denied: decision.result === AuthorizeResult.DENY };
  }
}

function notAllowed(): NotAllowedError {
  return new NotAllowedError(
    `Needs the permission '${standingsReadPermission.name}'`,
  );
}
