import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  reportCommentPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
  reportReadPermission,
  ReportState,
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

/**
 * Asks the permission framework before each call. Drafts, which name entities, are for who writes or freezes reports, what is
 * frozen also for who publishes them, and what is published for everybody who may read reports.
 */
export class AuthorizedReportService implements ReportService {
  static create(options: ReportStores): ReportService {
    return new AuthorizedReportService(options);
  }

  private constructor(private readonly stores: ReportStores) {}

  async list({ credentials }: Call<'list'>) {
    await this.assert(reportReadPermission, credentials);
    const reports = await this.stores.store.list();
    const visible = await this.visibleStates(credentials);
    return reports.filter(({ state }) => visible.includes(state));
  }

  async get({ credentials, id }: Call<'get'>) {
    await this.assertSees(credentials, id);
    return this.stores.store.get({ id });
  }

  async create({ credentials, declaration }: Call<'create'>) {
    await this.assert(reportCreatePermission, credentials);
    return this.stores.store.create({
      declaration,
      author: this.authorOf(credentials),
    });
  }

  async comment({ credentials, ...call }: Call<'comment'>) {
    await this.assert(reportCreatePermission, credentials);
    return this.stores.store.comment({
      ...call,
      author: this.authorOf(credentials),
    });
  }

  async freeze({ credentials, id }: Call<'freeze'>) {
    await this.assert(reportFreezePermission, credentials);
    return this.stores.store.freeze({ id, author: this.authorOf(credentials) });
  }

  async publish({ credentials, id }: Call<'publish'>) {
    await this.assert(reportPublishPermission, credentials);
    return this.stores.store.publish({
      id,
      author: this.authorOf(credentials),
    });
  }

  async addComment({ credentials, ...call }: Call<'addComment'>) {
    await this.assert(reportCommentPermission, credentials);
    await this.assertSees(credentials, call.id);
    return this.stores.store.addComment({
      ...call,
      author: this.authorOf(credentials),
    });
  }

  async file({ credentials, ...call }: Call<'file'>) {
    await this.assertSees(credentials, call.id);
    return this.stores.store.file(call);
  }

  async verify({ credentials }: Call<'verify'>) {
    await this.assert(reportCreatePermission, credentials);
    return this.stores.store.verify();
  }

  private authorOf(credentials: BackstageCredentials): string {
    return this.stores.actors.authorOf(credentials);
  }

  /** What somebody may not see yet looks like nothing. */
  private async assertSees(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<void> {
    const visible = await this.list({ credentials });
    if (!visible.some(report => report.id === id)) {
      throw new NotFoundError(`No report '${id}'`);
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
