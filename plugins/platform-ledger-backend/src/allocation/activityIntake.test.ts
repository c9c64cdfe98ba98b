import { Readable } from 'node:stream';
import {
  ActivityPush,
  ActivityTrace,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import fc from 'fast-check';
import { LATEST_RECORDING, toCount } from '../database';
import { countStatements, createTestDatabases } from '../__testUtils__';
import { Activity, createActivity } from './__testUtils__/createActivity';
import { readAllTraces, readPersonKeys } from './__testUtils__/readAllTraces';

jest.setTimeout(120_000);

const someTrace: ActivityTrace = {
  id: '1',
  day: '2026-03-02',
  person: 'Ann@Example.org ',
  item: 'TICKET-1',
};

/** What the engine gets, person by key and without an order. */
async function answers(
  activity: Activity,
  recording?: number,
): Promise<string[]> {
  const keys = await readPersonKeys(activity);
  const traces = await readAllTraces(activity, recording);
  return traces
    .map(({ personId, ...trace }) =>
      stableJson({ ...trace, person: keys.get(personId) }),
    )
    .sort();
}

async function traceRows(activity: Activity): Promise<unknown[]> {
  return activity.database
    .client('activity_traces')
    .orderBy(['source_id', 'trace_key', 'recorded_from']);
}

describe('intake of activity', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    it('takes traces, and changes nothing where they come again', async () => {
      const activity = await createActivity({ databases, databaseId });
      const traces = [
        {
          ...someTrace,
          change: 'commit-1',
          component: 'search',
          attributes: { type: 'feat' },
          hours: 1.5,
          points: 3,
        },
        { ...someTrace, id: '2', day: '2026-03-01', area: 'ci' },
        { ...someTrace, id: '3', bot: true },
      ];

      expect(await activity.store.push({ source: 'tracker', traces })).toEqual({
        received: 3,
        stored: 3,
        unchanged: 0,
        rejected: 0,
        rejections: [],
      });
      const rows = await traceRows(activity);
      expect(
        await activity.store.push({
          source: 'tracker',
          traces: [...traces].reverse(),
        }),
      ).toMatchObject({ stored: 0, unchanged: 3 });
      expect(await traceRows(activity)).toEqual(rows);

      const person = expect.any(Number);
      expect(await readAllTraces(activity)).toEqual([
        {
          personId: person,
          day: 20_513,
          item: 'TICKET-1',
          area: 'ci',
          attributes: {},
        },
        {
          personId: person,
          day: 20_514,
          item: 'TICKET-1',
          change: 'commit-1',
          component: 'search',
          attributes: { type: 'feat' },
          hours: 1.5,
          points: 3,
        },
      ]);
      expect(Array.from((await readPersonKeys(activity)).values())).toEqual([
        'ann@example.org',
      ]);
      expect(await activity.store.listSources()).toEqual([
        {
          name: 'tracker',
          title: 'tracker',
          intake: 'push',
          earliestDay: '2026-03-01',
          latestDay: '2026-03-02',
          runs: [
            expect.objectContaining({ status: 'succeeded', unchanged: 3 }),
            expect.objectContaining({ status: 'succeeded', stored: 3 }),
          ],
        },
      ]);
    });

    it('answers each bad line with line, field and reason, and never repeats what stands in it', async () => {
      const { store } = await createActivity({ databases, databaseId });
      const good = { ...someTrace, person: 'secret-person' };
      const bad: [unknown, string, RegExp][] = [
        ['secret-person', 'line', /JSON object/],
        [{ ...good, id: '' }, 'id', /1 to 400/],
        [{ ...good, id: undefined }, 'id', /1 to 400/],
        [{ ...good, id: 'x'.repeat(401) }, 'id', /1 to 400/],
        [{ ...good, id: 'secret\u0000person' }, 'id', /1 to 400/],
        [{ ...good, day: '2026-02-30' }, 'day', /YYYY-MM-DD/],
        [{ ...good, day: '2026-07-01' }, 'day', /future/],
        [{ ...good, person: '  ' }, 'person', /key/],
        [{ ...good, person: 7 }, 'person', /key/],
        [{ ...good, bot: 'true' }, 'bot', /true or false/],
        [{ ...good, deleted: 'true' }, 'deleted', /true or false/],
        [{ ...good, deleted: true }, 'observedAt', /taken back/],
        [{ deleted: true, day: good.day }, 'id', /1 to 400/],
        [{ ...good, item: 1 }, 'item', /1 to 400/],
        [{ ...good, area: '' }, 'area', /1 to 400/],
        [{ ...good, hours: 25 }, 'hours', /0 to 24/],
        [{ ...good, hours: '1' }, 'hours', /0 to 24/],
        [{ ...good, points: -1 }, 'points', /0 to 10000/],
        [{ ...good, attributes: ['a'] }, 'attributes', /object/],
        [{ ...good, attributes: { a: 1 } }, 'attributes', /texts/],
        [{ ...good, observedAt: '2026-03-02' }, 'observedAt', /offset/],
        [{ ...good, observedAt: '2026-07-01T00:00:00Z' }, 'observedAt', /fut/],
        [{ ...good, 'secret-person': 1 }, 'line', /none of id, day/],
      ];
      const lines = [...bad.map(([line]) => line), good];

      const result = await store.pushStream({
        source: 'tracker',
        format: 'ndjson',
        body: Readable.from([
          lines.map(line => JSON.stringify(line)).join('\n'),
          '\n{ "secret-person',
        ]),
      });

      expect(result).toMatchObject({
        received: bad.length + 2,
        stored: 1,
        rejected: bad.length + 1,
      });
      expect(result.rejections).toEqual([
        ...bad.map(([, field, reason], index) => ({
          line: index + 1,
          field,
          reason: expect.stringMatching(reason),
        })),
        { line: bad.length + 2, field: 'line', reason: 'is not JSON' },
      ]);
      expect(JSON.stringify(result)).not.toMatch(/secret/);
      expect(JSON.stringify(await store.listSources())).not.toMatch(/secret/);
    });

    it('reads a CSV whose columns are fields, and refuses a header it does not understand', async () => {
      const activity = await createActivity({ databases, databaseId });
      const push = (text: string) =>
        activity.store.pushStream({
          source: 'csv',
          format: 'csv',
          body: Readable.from([text]),
        });

      expect(
        await push(
          [
            'day,id,attributes.type,person,item,bot,hours,area',
            '2026-03-02,1,feat,ann,"a,b",false,2.5,',
            '2026-03-02,2,,ann,b,,,ci',
            '2026-03-02,3,,ann,b,maybe,,ci',
            '2026-03-02,4,,ann',
            '2026-03-02,5,,ann,b,,much,ci',
          ].join('\n'),
        ),
      ).toMatchObject({
        received: 5,
        stored: 2,
        rejections: [
          { line: 4, field: 'bot' },
          { line: 5, field: 'line' },
          { line: 6, field: 'hours' },
        ],
      });
      expect(await answers(activity)).toEqual([
        '{"area":"ci","attributes":{},"day":20514,"item":"b","person":"ann"}',
        '{"attributes":{"type":"feat"},"day":20514,"hours":2.5,"item":"a,b","person":"ann"}',
      ]);

      await expect(push('id,day,person\n')).rejects.toThrow(/'item'/);
      await expect(push('id,id,day,person,item\n')).rejects.toThrow(/twice/);
      await expect(push('id,day,person,item,mood\n')).rejects.toThrow(
        /column 5 of the CSV/,
      );
      await expect(push('')).rejects.toThrow(/no header/);
    });

    it('lets the higher rank hold, whatever the order of arrival and however it is split', async () => {
      const trace = fc.record({
        id: fc.constantFrom('1', '2', '3'),
        day: fc.constantFrom('2026-03-02', '2026-03-03'),
        person: fc.constantFrom('ann', 'bob'),
        item: fc.constantFrom('a', 'b'),
        observedAt: fc.constantFrom(
          '2026-04-01T00:00:00Z',
          '2026-04-01T02:00:00+02:00',
          '2026-04-02T00:00:00Z',
          '2026-04-03T00:00:00Z',
        ),
      });
      const worlds = fc.sample(
        fc
          .array(trace, { minLength: 4, maxLength: 14 })
          .chain(said =>
            fc.tuple(
              fc.constant(said),
              fc.shuffledSubarray(said, { minLength: said.length }),
            ),
          ),
        { numRuns: 8, seed: 20_260_401 },
      );
      const one = await createActivity({ databases, databaseId });
      const other = await createActivity({
        databases,
        databaseId,
        batchLines: 3,
      });
      for (const [index, [said, shuffled]] of worlds.entries()) {
        const source = `tracker-${index}`;
        await one.store.push({ source, traces: said });
        await other.store.push({ source, traces: shuffled });
        const before = await answers(other);
        const { id: recording } = await other.database
          .client('recordings')
          .orderBy('id', 'desc')
          .first();
        expect(before).toEqual(await answers(one));

        await other.store.push({ source, traces: said });
        expect(await answers(other)).toEqual(before);
        const traces = [
          { ...said[0], item: 'c', observedAt: '2026-05-01T00:00:00Z' },
        ];
        await other.store.push({ source, traces });
        expect(await answers(other)).not.toEqual(before);
        expect(await answers(other, recording)).toEqual(before);
        await one.store.push({ source, traces });
      }
    });

    it('takes a trace back, whatever the order of arrival, and knows it as recorded before', async () => {
      const activity = await createActivity({ databases, databaseId });
      const at = (day: string) => `2026-04-${day}T00:00:00Z`;
      const reports = [
        { ...someTrace, observedAt: at('01') },
        {
          id: someTrace.id,
          day: someTrace.day,
          deleted: true as const,
          observedAt: at('02'),
        },
        { ...someTrace, item: 'again', observedAt: at('03') },
      ];
      const push = (source: string, ...traces: ActivityPush['traces']) =>
        activity.store.push({ source, traces });
      const [said, retracted, again] = reports;

      await push('tracker', said);
      const { id: before } = await activity.database
        .client('recordings')
        .orderBy('id', 'desc')
        .first();
      expect(await push('tracker', retracted)).toMatchObject({ stored: 1 });
      expect(await push('tracker', retracted, said)).toMatchObject({
        stored: 0,
        unchanged: 2,
      });
      expect(await readAllTraces(activity)).toEqual([]);
      expect(await readAllTraces(activity, before)).toHaveLength(1);

      await push('late', retracted);
      await push('late', said);
      await push('together', said, retracted);
      await activity.store.pushStream({
        source: 'csv',
        format: 'csv',
        body: Readable.from([
          'id,day,person,item,observedAt,deleted\n',
          `1,2026-03-01,ann,a,${at('01')},\n`,
          `1,2026-03-01,,,${at('02')},true\n`,
        ]),
      });
      expect(await readAllTraces(activity)).toEqual([]);
      expect(
        await activity.database.read(tx =>
          activity.reader.readActivityRange({
            tx,
            recording: LATEST_RECORDING,
          }),
        ),
      ).toBeUndefined();

      await push('late', again);
      expect(await readAllTraces(activity)).toMatchObject([{ item: 'again' }]);
    });

    it('keeps whole batches of a stream that breaks off, and says where to go on', async () => {
      const { store } = await createActivity({
        databases,
        databaseId,
        batchLines: 2,
      });
      async function* broken() {
        for (const id of ['1', '2', '3']) {
          yield `${JSON.stringify({ ...someTrace, id })}\n`;
        }
        throw new Error('connection reset');
      }

      expect(
        await store.pushStream({
          source: 'tracker',
          format: 'ndjson',
          body: Readable.from(broken()),
        }),
      ).toMatchObject({ stored: 2, resumeAfterLine: 2 });
      const [{ runs }] = await store.listSources();
      expect(runs[0]).toMatchObject({ status: 'broken-off', stored: 2 });
    });

    it('counts every line of a record of a CSV in where to go on', async () => {
      const { store } = await createActivity({
        databases,
        databaseId,
        batchLines: 2,
      });
      const { day, person } = someTrace;
      async function* broken() {
        yield 'id,day,person,item\n';
        yield `1,${day},${person},a\n`;
        yield `2,${day},${person},"a\nb\nc"\n`;
        yield `3,${day},${person},a\n`;
        throw new Error('connection reset');
      }

      expect(
        await store.pushStream({
          source: 'tracker',
          format: 'csv',
          body: Readable.from(broken()),
        }),
      ).toMatchObject({ received: 2, resumeAfterLine: 5 });
    });

    it('refuses the name of a source that the backend reads itself', async () => {
      const { store } = await createActivity({ databases, databaseId });
      await expect(
        store.push({ source: 'example', traces: [] }),
      ).rejects.toThrow(/'example'/);
      await expect(store.push({ source: '', traces: [] })).rejects.toThrow(
        /source/,
      );
    });

    it('needs as many statements for many traces and persons as for few, in and out', async () => {
      const activity = await createActivity({ databases, databaseId });
      const traces = (from: number, to: number): ActivityTrace[] =>
        Array.from({ length: to - from }, (_, index) => ({
          ...someTrace,
          id: `${from + index}`,
          person: `person-${from + index}`,
        }));
      const push = (from: number, to: number) =>
        countStatements(activity.database.client, () =>
          activity.store.push({
            source: 'tracker',
            traces: traces(from, to),
          }),
        );
      const read = () =>
        countStatements(activity.database.client, () =>
          readAllTraces(activity),
        );
      await push(0, 1);

      const few = await push(1, 5);
      expect(await read()).toBe(1);
      expect(await push(5, 2_000)).toBe(few);
      expect(await read()).toBe(1);
      const count = await activity.database
        .client('activity_traces')
        .count({ n: '*' })
        .first();
      expect(toCount(count?.n)).toBe(2_000);
    });
  });
});
