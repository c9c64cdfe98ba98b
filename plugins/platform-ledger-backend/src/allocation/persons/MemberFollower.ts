import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';
import { listMemberKeys } from '../operations/listMemberKeys';
import {
  MemberState,
  selectMemberStates,
} from '../operations/selectMemberStates';
import { withoutContent } from '../activity/withoutContent';
import { CatalogMember, toCatalogMember } from './CatalogMember';
import { claimAliases } from './claimAliases';
import { ClaimedMember, writeMembers } from './writeMembers';

const PAGE_SIZE = 500;
const BATCH = 1_000;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
  'spec.profile.email',
  'spec.memberOf',
  'relations',
];

/** How much a listing of users changed. */
export interface MemberFollowSummary {
  listed: number;
  changed: number;
}

/**
 * Follows who is in which group, and which e-mails and logins are one person: each run lists the catalog's users whole and writes the
 * differences. A listing that fails or breaks off changes nothing.
 */
export class MemberFollower {
  static create(options: {
    database: LedgerDatabase;
    directory: EntityDirectory;
    catalog: CatalogService;
    auth: AuthService;
  }): MemberFollower {
    return new MemberFollower(options);
  }

  private constructor(
    private readonly options: {
      database: LedgerDatabase;
      directory: EntityDirectory;
      catalog: CatalogService;
      auth: AuthService;
    },
  ) {}

  /**
   * Lists the catalog's users once.
   *
   * @returns nothing where there is no user at all: then the catalog is not ready, or was emptied under its feet, and says nothing
   * @throws the catalog's error, or the signal's reason
   */
  async run(options: {
    signal: AbortSignal;
  }): Promise<MemberFollowSummary | undefined> {
    const { signal } = options;
    const listed = await this.list(signal);
    if (listed.length === 0) {
      return undefined;
    }
    const owners = claimAliases(listed);
    const known = new Set(listed.map(({ key }) => key));
    const gone = (
      await listMemberKeys({ tx: this.options.database.client })
    ).filter(key => !known.has(key));
    const members: ClaimedMember[] = [
      ...listed.map(member => ({
        ...member,
        aliases: member.aliases.filter(
          alias => owners.get(alias) === member.key,
        ),
      })),
      ...gone.map(key => ({ key, aliases: [], groups: [] })),
    ];
    let changed = 0;
    for (let from = 0; from < members.length; from += BATCH) {
      signal.throwIfAborted();
      changed += await this.takeBatch(members.slice(from, from + BATCH));
    }
    return { listed: listed.length, changed };
  }

  private async list(signal: AbortSignal): Promise<CatalogMember[]> {
    const { catalog, auth } = this.options;
    const members: CatalogMember[] = [];
    const listing = catalog.streamEntities(
      {
        filter: { kind: 'User' },
        fields: FIELDS,
        pageSize: PAGE_SIZE,
        totalItems: 'exclude',
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of listing) {
      signal.throwIfAborted();
      members.push(...page.map(toCatalogMember));
    }
    return members;
  }

  private async takeBatch(batch: ClaimedMember[]): Promise<number> {
    const { database, directory } = this.options;
    const states = await selectMemberStates({
      tx: database.client,
      keys: batch.map(({ key }) => key),
    });
    const members = batch.filter(member =>
      isNews(member, states.get(member.key)),
    );
    if (members.length > 0) {
      try {
        await database.record('members', (tx, recording) =>
          writeMembers({ tx, recording, directory, members }),
        );
      } catch (error) {
        throw withoutContent(error);
      }
    }
    return members.length;
  }
}

function isNews(
  member: ClaimedMember,
  state: MemberState | undefined,
): boolean {
  const { aliases, groups } = member;
  return (
    groups.length !== (state?.groups.size ?? 0) ||
    groups.some(group => !state?.groups.has(group)) ||
    aliases.some(alias => !state?.aliases.has(alias))
  );
}
