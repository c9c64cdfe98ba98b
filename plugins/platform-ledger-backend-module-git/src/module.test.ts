import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import platformLedgerPlugin from '@platform-ledger/backstage-plugin-platform-ledger-backend';
import { ActivityTrace } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import request from 'supertest';
import { TestRepository, WantedCommit } from './__testUtils__/TestRepository';
import { platformLedgerModuleGit } from './module';

jest.setTimeout(120_000);

const COMMITS = 60;
const ITEMS = ['search', 'cart', 'ci', 'docs', 'other'];

/** A list of commits that is the same each time, and looks like none. */
function wantedCommits(): (WantedCommit & { items: string[] })[] {
  return Array.from({ length: COMMITS }, (_, index) => {
    const items = ITEMS.filter(
      (_item, place) => (index * 7 + place * 3) % 5 < 2,
    );
    const hour = String(index % 24).padStart(2, '0');
    return {
      name: index % 9 === 0 ? 'dependabot[bot]' : 'Somebody',
      email: `person-${index % 4}@example.org`,
      authored: `2026-03-${String(1 + (index % 28)).padStart(2, '0')}T${hour}:30:00Z`,
      message: index % 3 === 0 ? `fix: number ${index}` : `Number ${index}`,
      items,
      files: items.map(item => `${item === 'other' ? 'x' : item}/${index}.ts`),
    };
  });
}

describe('the git module', () => {
  const directory = createMockDirectory();
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('gives the same as importing the list of the commits', async () => {
    const repository = TestRepository.create(directory.path);
    const traces: ActivityTrace[] = wantedCommits().flatMap(commit => {
      const hash = repository.commit(commit);
      return commit.items.map(item => ({
        id: `${hash} ${item}`,
        day: commit.authored.slice(0, 10),
        person: commit.email,
        bot: commit.name.endsWith('[bot]'),
        item,
        change: hash,
        ...(['search', 'cart'].includes(item)
          ? { component: item }
          : { area: item }),
        ...(commit.message.startsWith('fix') && {
          attributes: { type: 'fix' },
        }),
      }));
    });
    const knex = await databases.init('SQLITE_3');
    const scheduler = mockServices.scheduler();
    const backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        platformLedgerModuleGit,
        catalogServiceMock.factory(),
        mockServices.database.factory({ knex }),
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        mockServices.rootConfig.factory({
          data: {
            platformLedger: {
              git: {
                repositories: [
                  {
                    id: 'clone',
                    path: directory.path,
                    items: [
                      { path: 'search', component: 'search' },
                      { path: 'cart', component: 'cart' },
                      { path: 'ci', area: 'ci' },
                      { path: 'docs', area: 'docs' },
                    ],
                  },
                ],
              },
            },
          },
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    await scheduler.triggerTask('platform-ledger-activity-clone');
    const pushed = await request(backend.server)
      .post('/api/platform-ledger/activity')
      .send({ source: 'list', traces });
    expect(pushed.body).toMatchObject({ stored: traces.length });

    const rowsOf = (source: string) =>
      knex('activity_traces as t')
        .join('activity_sources as s', 's.id', 't.source_id')
        .where('s.name', source)
        .select(
          'day',
          'person_id',
          'bot',
          'item_id',
          'change_key',
          'component',
          'area',
          'attributes',
          'content_hash',
        )
        .orderBy('content_hash');
    const rows = await rowsOf('clone');
    expect(rows).toHaveLength(traces.length);
    expect(rows).toEqual(await rowsOf('list'));
    await backend.stop();
  });
});
