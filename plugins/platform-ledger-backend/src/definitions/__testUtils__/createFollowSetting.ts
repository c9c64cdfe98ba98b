import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  BEGINNING,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING, LedgerDatabase } from '../../database';
import { createLedgerDatabase } from '../../__testUtils__';
import { CatalogFollower } from '../CatalogFollower';
import { DatabaseDefinitionStore } from '../DatabaseDefinitionStore';
import { DatabaseEntityDirectory } from '../DatabaseEntityDirectory';

/** The day on which a setting's clock stands at first. */
export const DAY_1 = toDayNumber('2026-03-01');

/** A catalog whose content, day and failures the test decides. */
export async function createFollowSetting(
  databases: TestDatabases,
  databaseId: TestDatabaseId,
) {
  let now = '2026-03-01T12:00:00.000Z';
  let entities: Entity[] = [];
  let breakOffAfter = Number.POSITIVE_INFINITY;
  const fieldsAsked: (string[] | undefined)[] = [];
  const ledger: LedgerDatabase = await createLedgerDatabase({
    databases,
    databaseId,
    clock: { now: () => new Date(now) },
  });
  const catalog = catalogServiceMock.mock({
    async *streamEntities(request) {
      const isOfAll = request?.filter === undefined;
      if (isOfAll) {
        fieldsAsked.push(request?.fields);
      }
      let listed = 0;
      const pages = catalogServiceMock({ entities }).streamEntities({
        ...request,
        pageSize: 3,
      });
      for await (const page of pages) {
        if (isOfAll && listed >= breakOffAfter) {
          throw new Error('The catalog broke off');
        }
        listed += page.length;
        yield page;
      }
    },
  });
  const follower = CatalogFollower.create({
    ledger,
    catalog,
    auth: mockServices.auth(),
  });
  const directory = DatabaseEntityDirectory.create();
  const store = DatabaseDefinitionStore.create();
  const tx = ledger.client;
  return {
    ledger,
    directory,
    store,
    tx,
    fieldsAsked,
    setNow(instant: string) {
      now = instant;
    },
    setEntities(next: Entity[]) {
      entities = next;
    },
    breakOffAfter(count: number) {
      breakOffAfter = count;
    },
    run: () => follower.run({ signal: new AbortController().signal }),
    abortedRun: () =>
      follower.run({ signal: AbortSignal.abort(new Error('Shutting down')) }),
    async versions(ref: string, recording?: number) {
      const id = (await directory.idsByRef({ tx, entityRefs: [ref] })).get(
        ref.toLowerCase(),
      );
      return id === undefined
        ? []
        : directory.versionsOf({ tx, entityIds: [id], recording });
    },
    /** Each version said now as `from present owner`. */
    async said(ref: string, recording = LATEST_RECORDING) {
      const versions = await this.versions(ref, recording);
      return versions.map(
        version =>
          `${version.fromDay === BEGINNING ? 'ever' : `day ${version.fromDay - DAY_1 + 1}`} ${version.present ? 'there' : 'not there'} ${version.ownerRef}`,
      );
    },
    async counts() {
      const count = async (table: string) =>
        Number((await tx(table).count({ n: '*' }).first())?.n);
      return {
        recordings: await count('recordings'),
        entities: await count('entities'),
        versions: await count('entity_versions'),
        changes: await count('entity_changes'),
        revisions: await count('definition_revisions'),
        problems: await count('definition_problems'),
      };
    },
  };
}
