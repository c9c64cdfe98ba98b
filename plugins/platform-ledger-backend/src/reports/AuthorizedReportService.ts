import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  allocationReadPermission,
  chartersReadPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
  ReportState,
  ReportSummary,
  standingsReadPermission,
  totalsReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { GroupActors } from '../allocation';
import { assertAllowed } from '../permissions';
import { ReportService, ReportStore } from './types';

type Call<Name extends keyof ReportService> = Parameters<
  ReportService[Name]
>[0];

/** What stands behind the service. */
export interface ReportStores {
  store: ReportStore;
  permissions: PermissionsService;
  actors: Pick<GroupActors, 'authorOf'>;
}

/** What a report is made of; one that is not published yet shows nobody more than they may read elsewhere. */
const CONTENT_PERMISSIONS = [
  totalsReadPermission,
  allocationReadPermission,
  chartersReadPermission,
];

/** Those that may be given for some entities only: a report names any. */
const NAMED_PERMISSIONS = [
  standingsReadPermission,
  catalogEntityReadPermission,
];

/**
 * Drafts are for who writes or freezes reports, what is frozen also for who publishes them, both
 * as far as they may read all that is in them, and what is published for everybody who may read reports.
 */
export class AuthorizedReportService implements ReportService {
  static create(options: ReportStores): ReportService {
    return new AuthorizedReportService(options);
  }

  private constructor(private readonly stores: ReportStores) {}

  async list({ credentials }: Call<'list'>) {
    const reports = await this.stores.store.list();
    const visible = await this.visibleStates(credentials);
    return reports.filter(({ state }) => visible.includes(state));
  }

  async get({ credentials, id }: Call<'get'>) {
    await this.assertReads(credentials, id);
    return this.stores.store.get({ id });
  }

  async create({ credentials, declaration }: Call<'create'>) {
    return this.stores.store.create({
      declaration,
      author: this.authorOf(credentials),
    });
  }

  async comment({ credentials, ...call }: Call<'comment'>) {
    return this.stores.store.comment({
      ...call,
      author: this.authorOf(credentials),
    });
  }

  async freeze({ credentials, id }: Call<'freeze'>) {
    await this.assertReads(credentials, id);
    return this.stores.store.freeze({ id, author: this.authorOf(credentials) });
  }

  async publish({ credentials, id }: Call<'publish'>) {
    return this.stores.store.publish({
      id,
      author: this.authorOf(credentials),
    });
  }

  async addComment({ credentials, ...call }: Call<'addComment'>) {
    await this.assertSees(credentials, call.id);
    return this.stores.store.addComment({
      ...call,
      author: this.authorOf(credentials),
    });
  }

  async file({ credentials, ...call }: Call<'file'>) {
    await this.assertReads(credentials, call.id);
    return this.stores.store.file(call);
  }

  private authorOf(credentials: BackstageCredentials): string {
    return this.stores.actors.authorOf(credentials);
  }

  /** What somebody may not see yet looks like nothing. */
  private async assertSees(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<ReportSummary> {
    const visible = await this.list({ credentials });
    const report = visible.find(other => other.id === id);
    if (!report) {
      throw new NotFoundError(`No report '${id}'`);
    }
    return report;
  }

  private async assertReads(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<void> {
    const { state } = await this.assertSees(credentials, id);
    if (state === 'published') {
      return;
    }
    for (const permission of CONTENT_PERMISSIONS) {
      await this.assert(permission, credentials);
    }
    const decisions = await this.stores.permissions.authorizeConditional(
      NAMED_PERMISSIONS.map(permission => ({ permission })),
      { credentials },
    );
    const withheld = decisions.findIndex(
      ({ result }) => result !== AuthorizeResult.ALLOW,
    );
    if (withheld >= 0) {
      throw new NotAllowedError(
        `Needs the permission '${NAMED_PERMISSIONS[withheld].name}' for all entities: the report is not published yet`,
      );
    }
  }

  /** Who writes or freezes reports sees all, who publishes them also what is frozen. */
  private async visibleStates(
    credentials: BackstageCredentials,
  ): Promise<ReportState[]> {
    const decisions = await this.stores.permissions.authorize(
      [
        { permission: reportCreatePermission },
        { permission: reportFreezePermission },
        { permission: reportPublishPermission },
      ],
      { credentials },
    );
    const [creates, freezes, publishes] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    if (creates || freezes) {
      return ['draft', 'frozen', 'published'];
    }
    return publishes ? ['frozen', 'published'] : ['published'];
  }

  private async assert(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    await assertAllowed({
      permissions: this.stores.permissions,
      permission,
      credentials,
    });
  }
}
