import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { toDayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  FactSource,
  FactSourceItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabases } from '../../__testUtils__';
import { BATCH_LINES } from '../intake';
import { createFacts, Facts } from '../__testUtils__/createFacts';
import { createCatalogSource } from './createCatalogSource';
import { FactSourceRunner } from './FactSourceRunner';
import { ScheduledSource } from './ScheduledSource';
import { scheduledSources } from './scheduledSources';
import { toScheduledSource } from './toScheduledSource';

const TODAY = '2026-06-30';

jest.setTimeout(120_000);

const schedule = { frequency: { hours: 1 }, timeout: { minutes: 1 } };

function sourceOf(
  id: string,
  read: FactSource['read'],
  sweeps = false,
): ScheduledSource {
  return toScheduledSource({
    id,
    title: id,
    types: [{ id: 'licence', type: 'string', title: 'Licence' }],
    schedule,
    sweeps,
    read,
  });
}

describe('scheduled fact sources', () => {
  const databases = createTestDatabases();
  const ids = databases.eachSupportedId();

  function runner(facts: Facts): FactSourceRunner {
    return FactSourceRunner.create({
      ...facts,
      batchLines: BATCH_LINES,
      logger: mockServices.logger.mock(),
      onTaken: () => undefined,
    });
  }

  async function readings(facts: Facts, entity: string) {
    const items = await facts.store.readEntity({
      entityRef: entity,
      asOf: toDayNumber(TODAY),
    });
    return Object.fromEntries(items.map(({ fact, value }) => [fact, value]));
  }

  async function lastRun(facts: Facts, name: string) {
    const sources = await facts.store.listSources();
    return sources.find(source => source.name === name)?.runs[0];
  }

  it.each(ids)(
    'declare their facts, get their mark back, and replace their sweep of the day, %p',
    async databaseId => {
      const facts = await createFacts({ databases, databaseId });
      const marks: (string | undefined)[] = [];
      const licences = ['MIT', 'Apache-2.0'];
      const source = sourceOf(
        'licences',
        async function* read({ today, mark }): AsyncGenerator<FactSourceItem> {
          marks.push(mark);
          const value = licences[marks.length - 1];
          yield { entity: 'a', fact: 'licence', value, observedOn: today };
          yield { sweep: { observedOn: today, count: 1 } };
          yield { mark: `read ${marks.length}` };
        },
        true,
      );
      const { signal } = new AbortController();
      await runner(facts).run(source, signal);
      expect(await readings(facts, 'component:default/a')).toEqual({
        licence: 'MIT',
      });
      facts.clock.set('2026-06-30T14:00:00.000Z');
      await runner(facts).run(source, signal);
      expect(await readings(facts, 'component:default/a')).toEqual({
        licence: 'Apache-2.0',
      });
      expect(marks).toEqual([undefined, 'read 1']);
      expect(await lastRun(facts, 'licences')).toMatchObject({
        status: 'succeeded',
        stored: 1,
      });
    },
  );

  it.each(ids)(
    'fail alone, are cancelled even where they hang, and have it recorded, %p',
    async databaseId => {
      const facts = await createFacts({ databases, databaseId });
      const good = async function* read(): AsyncGenerator<FactSourceItem> {
        yield { entity: 'a', fact: 'licence', value: 'MIT', observedOn: TODAY };
      };
      const failing = sourceOf('failing', async function* read() {
        yield* good();
        throw new Error('The scanner is down');
      });
      const controller = new AbortController();
      const hanging = sourceOf('hanging', async function* read() {
        yield* good();
        controller.abort(new Error('The backend stops'));
        await new Promise(() => undefined);
      });
      const clashing: ScheduledSource = {
        ...sourceOf('clashing', good),
        types: [{ id: 'docs.readme', type: 'date', title: 'Another' }],
      };
      const { signal } = new AbortController();
      await runner(facts).run(failing, signal);
      await runner(facts).run(hanging, controller.signal);
      await runner(facts).run(clashing, signal);
      await runner(facts).run(sourceOf('good', good), signal);

      expect(await lastRun(facts, 'failing')).toMatchObject({
        status: 'failed',
        stored: 0,
      });
      expect((await lastRun(facts, 'failing'))?.message).toContain(
        'The scanner is down',
      );
      expect(await lastRun(facts, 'hanging')).toMatchObject({
        status: 'broken-off',
      });
      expect((await lastRun(facts, 'clashing'))?.message).toContain(
        'docs.readme',
      );
      expect(await lastRun(facts, 'good')).toMatchObject({
        status: 'succeeded',
        stored: 1,
      });
    },
  );

  it.each(ids)(
    'read a file of the configuration, again only where it has changed, %p',
    async databaseId => {
      const facts = await createFacts({ databases, databaseId });
      const directory = await mkdtemp(join(tmpdir(), 'facts-'));
      const path = join(directory, 'facts.csv');
      const [source] = scheduledSources({
        config: mockServices.rootConfig({
          data: {
            platformLedger: {
              sources: {
                catalog: { enabled: false },
                files: [
                  {
                    id: 'licences',
                    path,
                    columns: { entity: 'system', observedOn: 'observed_on' },
                    defaultKind: 'System',
                    sweeps: 'byDay',
                    types: [{ id: 'licence', type: 'string' }],
                  },
                ],
              },
            },
          },
        }),
        catalog: catalogServiceMock(),
        auth: mockServices.auth(),
        added: [],
      });
      const { signal } = new AbortController();
      const runCount = async () =>
        (await facts.store.listSources())[0].runs.length;
      try {
        await runner(facts).run(source, signal);
        expect(await lastRun(facts, 'licences')).toMatchObject({
          status: 'failed',
        });

        await writeFile(
          path,
          'system,fact,value,observed_on,by\na,licence,MIT,2026-05-31,me\n',
        );
        await runner(facts).run(source, signal);
        await runner(facts).run(source, signal);
        expect(await runCount()).toBe(2);
        expect(await readings(facts, 'system:default/a')).toEqual({
          licence: 'MIT',
        });

        facts.clock.set('2026-06-30T14:00:00.000Z');
        await writeFile(
          path,
          'system,fact,value,observed_on\nb,licence,MIT,2026-05-31\n',
        );
        await runner(facts).run(source, signal);
        expect(await runCount()).toBe(3);
        expect(await readings(facts, 'system:default/a')).toEqual({});
        expect(await readings(facts, 'system:default/b')).toEqual({
          licence: 'MIT',
        });
      } finally {
        await rm(directory, { recursive: true });
      }
    },
  );

  it.each(ids)(
    'tell what the catalog knows, day by day, %p',
    async databaseId => {
      const facts = await createFacts({ databases, databaseId });
      const component = {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'Shop',
          description: 'Sells',
          tags: ['b', 'a'],
          annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
        },
        spec: { type: 'service', lifecycle: 'production', owner: 'squad' },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/squad' }],
      };
      const bare = {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'API',
        metadata: { name: 'bare' },
      };
      const catalogOf = (entities: (typeof component | typeof bare)[]) =>
        toScheduledSource(
          createCatalogSource({
            catalog: catalogServiceMock({ entities }),
            auth: mockServices.auth(),
            kinds: ['Component', 'API'],
            schedule,
          }),
        );
      const { signal } = new AbortController();
      await runner(facts).run(catalogOf([component, bare]), signal);
      await runner(facts).run(catalogOf([component, bare]), signal);
      await runner(facts).run(catalogOf([]), signal);
      expect(await readings(facts, 'component:default/shop')).toEqual({
        'catalog.hasDescription': true,
        'catalog.hasDocs': true,
        'catalog.lifecycle': 'production',
        'catalog.owner': 'group:default/squad',
        'catalog.relationCount': 1,
        'catalog.tags': ['a', 'b'],
        'catalog.type': 'service',
      });
      expect(await readings(facts, 'api:default/bare')).toEqual({
        'catalog.hasDescription': false,
        'catalog.hasDocs': false,
        'catalog.relationCount': 0,
        'catalog.tags': [],
      });
      expect(await facts.database.client('fact_sweeps').select()).toHaveLength(
        1,
      );

      facts.clock.set('2026-06-30T15:00:00.000Z');
      await runner(facts).run(catalogOf([component]), signal);
      expect(await readings(facts, 'api:default/bare')).toEqual({});
      expect(await facts.database.client('fact_sweeps').select()).toHaveLength(
        2,
      );
    },
  );

  it('must have names of their own', () => {
    const data = {
      platformLedger: {
        sources: { files: [{ id: 'catalog', path: 'facts.csv' }] },
      },
    };
    expect(() =>
      scheduledSources({
        config: new ConfigReader(data),
        catalog: catalogServiceMock(),
        auth: mockServices.auth(),
        added: [],
      }),
    ).toThrow("There are two fact sources 'catalog'");
  });
});
