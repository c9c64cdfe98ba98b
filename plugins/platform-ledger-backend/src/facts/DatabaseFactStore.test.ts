import { ConflictError, InputError } from '@backstage/errors';
import {
  FactObservation,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { countStatements, createTestDatabases } from '../__testUtils__';
import { createFacts, Facts } from './__testUtils__/createFacts';

const JUNE = toDayNumber('2026-06-30');

jest.setTimeout(120_000);

function readme(
  entity: string,
  observedOn: string,
  value?: boolean,
): FactObservation {
  return { entity, fact: 'docs.readme', value, observedOn };
}

async function readmeOn(facts: Facts, day: string, recordedAt?: string) {
  const [reading] = await facts.store.readEntity({
    entityRef: 'component:default/a',
    asOf: toDayNumber(day),
    recordedAt,
  });
  return reading?.value;
}

describe('DatabaseFactStore', () => {
  const databases = createTestDatabases();
  const ids = databases.eachSupportedId();

  it.each(ids)(
    'rejects lines one by one, with field and reason, and stores the rest, %p',
    async databaseId => {
      const { store } = await createFacts({ databases, databaseId });
      const day = '2026-06-01';
      const wrong: [string, unknown][] = [
        [
          'fact',
          { entity: 'a', fact: 'nobody.knows', value: 1, observedOn: day },
        ],
        [
          'value',
          { entity: 'a', fact: 'docs.readme', value: 'true', observedOn: day },
        ],
        [
          'value',
          { entity: 'a', fact: 'tests.count', value: '1', observedOn: day },
        ],
        [
          'value',
          { entity: 'a', fact: 'package.version', value: '1', observedOn: day },
        ],
        ['observedOn', readme('a', '2026-07-01', true)],
        ['observedOn', readme('a', '2026-06-31', true)],
        [
          'observedAt',
          { ...readme('a', day, true), observedAt: '2026-07-01T00:00:00Z' },
        ],
        ...[
          '2026-06-01',
          '2026-02-30T00:00:00Z',
          '2026-06-01T24:00:00Z',
          '2026-06-01T23:59:60Z',
        ].map((observedAt): [string, unknown] => [
          'observedAt',
          { ...readme('a', day, true), observedAt },
        ]),
        ['entity', readme('a b', day, true)],
        ['entity', readme('a:b:c/d', day, true)],
        ['entity', { fact: 'docs.readme', value: true, observedOn: day }],
        ['note', { ...readme('a', day, true), note: 'by hand' }],
        ['line', 'not an object'],
        ['line', null],
      ];
      const body = [
        readme('a', day, true),
        ...wrong.map(([, line]) => line),
        readme('b', day),
      ].map(line => JSON.stringify(line));
      const result = await store.pushStream({
        source: 'ci',
        format: 'ndjson',
        sweep: false,
        body: Readable.from([body.join('\n'), '\n{"entity":\n']),
      });
      expect(result).toMatchObject({
        received: wrong.length + 3,
        stored: 2,
        unchanged: 0,
        rejected: wrong.length + 1,
      });
      expect(result.rejections.map(({ line, field }) => [line, field])).toEqual(
        [
          ...wrong.map(([field], index) => [index + 2, field]),
          [wrong.length + 3, 'line'],
        ],
      );

      const [source] = await store.listSources();
      expect(source).toMatchObject({
        name: 'ci',
        intake: 'push',
        latestDay: day,
        seriesCount: 2,
      });
      expect(source.runs[0]).toMatchObject({
        status: 'succeeded',
        received: wrong.length + 3,
        rejected: wrong.length + 1,
        rejections: result.rejections,
      });
    },
  );

  it.each(ids)(
    'takes the same as JSON, NDJSON and CSV, and nothing twice, %p',
    async databaseId => {
      const { store } = await createFacts({ databases, databaseId });
      const at = {
        observedOn: '2026-06-01',
        observedAt: '2026-06-02T10:00:00+02:00',
      };
      const observations: FactObservation[] = [
        {
          entity: 'component:default/A',
          fact: 'docs.readme',
          value: true,
          ...at,
        },
        { entity: 'a', fact: 'tests.count', value: 1.5, ...at },
        { entity: 'a', fact: 'package.role', value: '', ...at },
        { entity: 'a', fact: 'package.version', value: '2.0.0-rc.1', ...at },
        { entity: 'a', fact: 'reviewed.on', value: '2027-01-31', ...at },
        { entity: 'a', fact: 'languages', value: ['ts', 'go', 'ts'], ...at },
        { entity: 'API:a', fact: 'tests.count', ...at },
      ];
      const csv = [
        'fact,value,entity,observedAt,observedOn',
        `docs.readme,true,component:default/A,${at.observedAt},${at.observedOn}`,
        `tests.count,1.50,a,${at.observedAt},${at.observedOn}`,
        `package.role,,a,${at.observedAt},${at.observedOn}`,
        `package.version,2.0.0-rc.1,a,${at.observedAt},${at.observedOn}`,
        `reviewed.on,2027-01-31,a,${at.observedAt},${at.observedOn}`,
        `languages,"[""ts"",""go"",""ts""]",a,${at.observedAt},${at.observedOn}`,
        `tests.count,,API:a,${at.observedAt},${at.observedOn}`,
        '',
      ].join('\r\n');
      const ndjson = observations.map(item => JSON.stringify(item)).join('\n');
      // Cut anywhere, also within characters.
      const chunks = (text: string) =>
        Readable.from(
          Buffer.from(text)
            .toString('latin1')
            .match(/[^]{1,3}/g)!
            .map(part => Buffer.from(part, 'latin1')),
        );
      const stream = { sweep: false, observedAt: undefined };
      const deliveries = {
        json: (source: string) => store.push({ source, observations }),
        ndjson: (source: string) =>
          store.pushStream({
            ...stream,
            source,
            format: 'ndjson',
            body: chunks(ndjson),
          }),
        csv: (source: string) =>
          store.pushStream({
            ...stream,
            source,
            format: 'csv',
            body: chunks(csv),
          }),
      };
      const total = observations.length;
      for (const [source, deliver] of Object.entries(deliveries)) {
        expect(await deliver(source)).toMatchObject({
          stored: total,
          rejected: 0,
        });
        const facts = await store.readEntity({
          entityRef: 'component:default/a',
          asOf: JUNE,
        });
        expect(facts.map(({ fact, value }) => [fact, value])).toEqual([
          ['docs.readme', true],
          ['languages', ['go', 'ts']],
          ['package.role', ''],
          ['package.version', '2.0.0-rc.1'],
          ['reviewed.on', '2027-01-31'],
          ['tests.count', 1.5],
        ]);
        expect(facts[0]).toMatchObject({
          observedOn: '2026-06-01',
          ageDays: 29,
        });
        for (const again of Object.values(deliveries)) {
          expect(await again(source)).toMatchObject({
            stored: 0,
            unchanged: total,
          });
        }
      }
    },
  );

  it.each(ids)(
    'reads as of a day and as recorded by an instant, %p',
    async databaseId => {
      const facts = await createFacts({ databases, databaseId });
      const { store, clock } = facts;
      const push = (...observations: FactObservation[]) =>
        store.push({ source: 'ci', observations });
      await push(readme('a', '2026-06-10', false));
      clock.set('2026-06-30T13:00:00.000Z');
      await push({
        ...readme('a', '2026-06-10', true),
        observedAt: '2026-06-11T00:00:00Z',
      });
      await push(readme('a', '2026-06-20'));

      expect(await readmeOn(facts, '2026-06-09')).toBeUndefined();
      expect(await readmeOn(facts, '2026-06-19')).toBe(true);
      expect(await readmeOn(facts, '2026-06-20')).toBeUndefined();
      expect(await readmeOn(facts, '2026-06-25', '2026-06-30T12:30:00Z')).toBe(
        false,
      );
      expect(
        await readmeOn(facts, '2026-06-25', '2026-06-30T11:00:00Z'),
      ).toBeUndefined();
      await expect(
        readmeOn(facts, '2026-06-25', '2026-06-24T00:00:00Z'),
      ).rejects.toThrow(InputError);
      for (const none of ['2026-06-31T00:00:00Z', '2026-06-30T24:00:00Z']) {
        await expect(readmeOn(facts, '2026-06-25', none)).rejects.toThrow(
          'recordedAt',
        );
        await expect(
          store.pushStream({
            source: 'ci',
            format: 'ndjson',
            sweep: false,
            observedAt: none,
            body: Readable.from([]),
          }),
        ).rejects.toThrow('observedAt');
      }

      const history = { entityRef: 'component:default/a', fact: 'docs.readme' };
      expect(await store.readHistory(history)).toEqual([
        { from: '2026-06-10', to: '2026-06-20', value: true, source: 'ci' },
      ]);
      expect(
        await store.readHistory({
          ...history,
          recordedAt: '2026-06-30T12:30:00Z',
        }),
      ).toEqual([{ from: '2026-06-10', value: false, source: 'ci' }]);
    },
  );

  it.each(ids)(
    'believes sources by priority, as it was recorded, and judges entities again where that changes, %p',
    async databaseId => {
      const facts = await createFacts({ databases, databaseId });
      const { store, database } = facts;
      for (const [source, value] of [
        ['b-source', true],
        ['a-source', false],
      ] as const) {
        await store.push({
          source,
          observations: [readme('a', '2026-06-10', value)],
        });
      }
      expect(await readmeOn(facts, '2026-06-10')).toBe(false);
      await database.client('entity_changes').delete();
      const type = {
        id: 'docs.readme',
        type: 'boolean' as const,
        title: 'Has a README',
      };
      const before = '2026-06-30T12:00:00Z';
      facts.clock.set('2026-06-30T13:00:00Z');
      await store.declareType({ ...type, sourcePriority: ['b-source'] });
      expect(await readmeOn(facts, '2026-06-10')).toBe(true);
      expect(await database.client('entity_changes').select()).toHaveLength(1);
      const between = '2026-06-30T13:00:00Z';
      facts.clock.set('2026-06-30T14:00:00Z');
      await store.declareType({ ...type, sourcePriority: ['a-source'] });
      expect(await readmeOn(facts, '2026-06-10')).toBe(false);
      expect(await readmeOn(facts, '2026-06-10', between)).toBe(true);
      expect(await readmeOn(facts, '2026-06-10', before)).toBe(false);
      for (const [recordedAt, source, value] of [
        [before, 'a-source', false],
        [between, 'b-source', true],
      ] as const) {
        expect(
          await store.readHistory({
            entityRef: 'component:default/a',
            fact: 'docs.readme',
            recordedAt,
          }),
        ).toEqual([{ from: '2026-06-10', value, source }]);
      }

      await expect(
        store.declareType({ ...type, type: 'number' }),
      ).rejects.toThrow(ConflictError);
      await expect(store.declareType({ ...type, id: 'a b' })).rejects.toThrow(
        InputError,
      );
      await store.declareType({ ...type, id: 'unused', type: 'date' });
      await store.declareType({
        ...type,
        id: 'unused',
        type: 'number',
        title: 'Used soon',
      });
      expect(
        (await store.listTypes()).find(({ id }) => id === 'unused'),
      ).toEqual({
        id: 'unused',
        type: 'number',
        title: 'Used soon',
      });
    },
  );

  it.each(ids)(
    'refuses names that nobody may push under, and bodies that are too long, %p',
    async databaseId => {
      const { store } = await createFacts({ databases, databaseId });
      const observations = [readme('a', '2026-06-10', true)];
      await expect(
        store.push({ source: 'catalog', observations }),
      ).rejects.toThrow(ConflictError);
      await expect(store.push({ source: ' x', observations })).rejects.toThrow(
        InputError,
      );
      await expect(
        store.push({
          source: 'ci',
          observations: new Array(10_001).fill(observations[0]),
        }),
      ).rejects.toThrow(InputError);
      for (const header of [
        '',
        'entity,fact,value',
        'entity,fact,value,observedOn,by',
        'fact,entity,fact,value,observedOn',
      ]) {
        await expect(
          store.pushStream({
            source: 'ci',
            format: 'csv',
            sweep: false,
            body: Readable.from([`${header}\n`]),
          }),
        ).rejects.toThrow(InputError);
      }
      expect(await store.listSources()).toEqual([]);
    },
  );

  it.each(ids)(
    'keeps facts of entities that the catalog does not have, and lists them, %p',
    async databaseId => {
      const { store, database } = await createFacts({ databases, databaseId });
      const days = { from_day: 0, to_day: 2_147_483_647 };
      const clocks = { ...days, recorded_from: 1, recorded_to: 2_147_483_647 };
      const before = await store.push({
        source: 'ci',
        observations: [readme('a', '2026-06-10', true)],
      });
      expect(before.unresolved).toBe(0);
      expect(await store.listUnresolved({ offset: 0, limit: 10 })).toEqual({
        items: [],
        total: 0,
      });

      await database
        .client('catalog_watch')
        .insert({ recording: 1, started_day: JUNE });
      await database
        .client('entities')
        .insert([
          { ref: 'component:default/b' },
          { ref: 'component:default/c' },
        ]);
      for (const [ref, present] of [
        ['component:default/b', true],
        ['component:default/c', false],
      ]) {
        const { id } = await database.client('entities').where({ ref }).first();
        await database.client('entity_versions').insert({
          entity_id: id,
          ...clocks,
          present,
          kind: 'Component',
          attributes: '{}',
          content_hash: '',
        });
      }
      const result = await store.push({
        source: 'ci',
        observations: ['a', 'b', 'c', 'd'].map(name =>
          readme(name, '2026-06-20', true),
        ),
      });
      expect(result).toMatchObject({ stored: 4, unresolved: 3 });
      expect(await store.listUnresolved({ offset: 0, limit: 2 })).toEqual({
        total: 3,
        items: [
          {
            entityRef: 'component:default/a',
            state: 'never',
            factCount: 1,
            latestDay: '2026-06-20',
          },
          {
            entityRef: 'component:default/c',
            state: 'gone',
            factCount: 1,
            latestDay: '2026-06-20',
          },
        ],
      });
      expect(
        (await store.listUnresolved({ offset: 2, limit: 2 })).items,
      ).toHaveLength(1);
    },
  );

  it.each(ids)(
    'issues as many statements for a thousand entities as for ten, %p',
    async databaseId => {
      const { store, database } = await createFacts({ databases, databaseId });
      const counts = [];
      for (const size of [10, 1_000]) {
        const names = Array.from(
          { length: size },
          (_, index) => `s${size}-${index}`,
        );
        const observations = names.map(name =>
          readme(name, '2026-06-10', true),
        );
        const sweeps = [{ observedOn: '2026-06-12', count: size }];
        const swept = names.map(name => readme(name, '2026-06-12', false));
        counts.push([
          await countStatements(database.client, () =>
            store.push({ source: `push ${size}`, observations }),
          ),
          await countStatements(database.client, () =>
            store.push({
              source: `sweep ${size}`,
              observations: swept,
              sweeps,
            }),
          ),
          await countStatements(database.client, () =>
            store.readEntities({
              entityRefs: names.map(name => `component:default/${name}`),
              asOf: JUNE,
            }),
          ),
          await countStatements(database.client, () => store.listSources()),
          await countStatements(database.client, () =>
            store.listUnresolved({ offset: 0, limit: size }),
          ),
        ]);
      }
      expect(counts[1]).toEqual(counts[0]);
    },
  );
});
