import {
  FactObservation,
  IntakeResult,
  SweepEnd,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createTestDatabases } from '../__testUtils__';
import { releaseLeftovers } from './sources/releaseLeftovers';
import { createFacts, Facts } from './__testUtils__/createFacts';

const BATCH = 10;
const DAY = '2026-06-01';

jest.setTimeout(120_000);

function observation(
  name: string,
  value: number | undefined,
  observedOn = DAY,
): FactObservation {
  return { entity: name, fact: 'tests.count', value, observedOn };
}

function many(count: number, value: number): FactObservation[] {
  return Array.from({ length: count }, (_, index) =>
    observation(`s${index}`, value),
  );
}

type Line = FactObservation | { sweep: SweepEnd };

/** Lines that break off behind the last one where told to, as a connection does. */
async function* lines(
  items: Line[],
  breaksOff: boolean,
): AsyncGenerator<string> {
  for (const item of items) {
    yield `${JSON.stringify(item)}\n`;
  }
  if (breaksOff) {
    throw new Error('The connection was lost');
  }
}

async function stream(
  facts: Facts,
  items: Line[],
  breaksOff = false,
): Promise<IntakeResult> {
  return facts.store.pushStream({
    source: 'build',
    format: 'ndjson',
    sweep: true,
    body: Readable.from(lines(items, breaksOff)),
  });
}

async function values(facts: Facts, asOf: string): Promise<unknown> {
  const refs = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const items = await facts.store.readEntities({
    entityRefs: refs.map(name => `component:default/${name}`),
    asOf: toDayNumber(asOf),
  });
  return items.flatMap(item => item.facts.map(({ value }) => value));
}

describe('sweeps', () => {
  const databases = createTestDatabases();
  const ids = databases.eachSupportedId();
  const create = (databaseId: (typeof ids)[number][0]) =>
    createFacts({ databases, databaseId, batchLines: BATCH });

  it.each(ids)(
    'are not seen before their end, and make absent what they do not report, %p',
    async databaseId => {
      const facts = await create(databaseId);
      await facts.store.push({
        source: 'build',
        observations: [observation('s20', 7, '2026-05-01')],
      });
      const seen: unknown[] = [];
      async function* watched() {
        yield* lines(many(25, 1), false);
        seen.push(await values(facts, DAY));
        yield* lines([{ sweep: { observedOn: DAY, count: 25 } }], false);
      }
      const result = await facts.store.pushStream({
        source: 'build',
        format: 'ndjson',
        sweep: true,
        body: Readable.from(watched()),
      });
      expect(seen).toEqual([[7]]);
      expect(result.sweeps).toEqual([
        {
          observedOn: DAY,
          observedAt: `${DAY}T00:00:00.000Z`,
          count: 25,
          state: 'committed',
        },
      ]);
      expect(await values(facts, '2026-05-31')).toEqual([7]);
      expect(await values(facts, DAY)).toEqual(Array(25).fill(1));

      await stream(facts, [
        ...many(3, 2).map(item => ({ ...item, observedOn: '2026-06-10' })),
        { sweep: { observedOn: '2026-06-10', count: 3 } },
      ]);
      expect(await values(facts, '2026-06-09')).toHaveLength(25);
      expect(await values(facts, '2026-06-10')).toEqual([2, 2, 2]);
    },
  );

  it.each(ids)(
    'that break off keep whole batches as plain observations, and can be resumed, %p',
    async databaseId => {
      const facts = await create(databaseId);
      const all = many(25, 1);
      const result = await stream(facts, all, true);
      expect(result).toMatchObject({
        received: 20,
        stored: 20,
        resumeAfterLine: 20,
        sweeps: [],
      });
      expect(await values(facts, DAY)).toHaveLength(20);
      const [source] = await facts.store.listSources();
      expect(source.runs[0]).toMatchObject({
        status: 'broken-off',
        stored: 20,
      });
      expect(source.runs[0].message).toContain('lines up to 20 are kept');

      const short = await stream(facts, [
        ...all.slice(22),
        { sweep: { observedOn: DAY, count: 25 } },
      ]);
      expect(short).toMatchObject({
        received: 4,
        rejected: 1,
        rejections: [{ line: 4, field: 'sweep.count' }],
        sweeps: [],
      });
      const rest = await stream(facts, [
        ...all.slice(result.resumeAfterLine),
        { sweep: { observedOn: DAY, count: 25 } },
      ]);
      expect(rest.sweeps).toMatchObject([{ count: 25, state: 'committed' }]);
      expect(await values(facts, DAY)).toHaveLength(25);
      expect(await facts.database.client('fact_observations').select()).toEqual(
        [],
      );
      expect(await facts.database.client('fact_staged').select()).toEqual([]);
    },
  );

  it.each(ids)(
    'that do not come to their end are told in the answer and with the run, %p',
    async databaseId => {
      const facts = await create(databaseId);
      const remarks = [
        'The end of 1 of the sweeps did not come: what they reported is kept, and nothing is absent by them',
      ];
      expect(
        await stream(facts, [
          observation('s0', 1),
          { ...observation('s1', 1), observedOn: '2026-06-02' },
          { sweep: { observedOn: DAY, count: 1 } },
        ]),
      ).toMatchObject({ stored: 2, sweeps: [{ observedOn: DAY }], remarks });
      const wrong = await facts.store.pushStream({
        source: 'file',
        format: 'csv',
        sweep: true,
        body: Readable.from([
          `entity,fact,value,observedOn\ns0,tests.count,1,${DAY}\ns1,tests.count,many,${DAY}\n`,
        ]),
      });
      expect(wrong).toMatchObject({ stored: 1, rejected: 1, remarks });
      const sources = await facts.store.listSources();
      expect(sources.map(({ runs }) => runs[0].message)).toEqual([
        ...remarks,
        ...remarks,
      ]);

      const whole = await stream(facts, [
        observation('s0', 1),
        { sweep: { observedOn: DAY, count: 1 } },
      ]);
      expect(whole.remarks).toBeUndefined();
    },
  );

  it.each(ids)(
    'count every line of a record of a CSV in where to go on, also of a wrong one, %p',
    async databaseId => {
      const facts = await create(databaseId);
      async function* broken() {
        yield 'entity,fact,value,observedOn\n';
        for (const item of many(9, 1)) {
          yield `${item.entity},${item.fact},1,${DAY}\n`;
        }
        yield `"s\n9",tests.count,1\n`;
        yield `s10,tests.count,1,${DAY}\n`;
        throw new Error('connection reset');
      }
      expect(
        await facts.store.pushStream({
          source: 'build',
          format: 'csv',
          sweep: false,
          body: Readable.from(broken()),
        }),
      ).toMatchObject({
        stored: 9,
        rejections: [{ line: 11 }],
        resumeAfterLine: 12,
      });
    },
  );

  it.each(ids)(
    'stand against contradiction, and give way to a later one, %p',
    async databaseId => {
      const facts = await create(databaseId);
      const end = { sweep: { observedOn: DAY, count: 2 } };
      await stream(facts, [...many(2, 1), end]);
      expect(await stream(facts, [...many(2, 1), end])).toMatchObject({
        unchanged: 2,
        sweeps: [{ state: 'unchanged' }],
      });
      const contradiction = await facts.store.push({
        source: 'build',
        observations: [
          observation('s0', 1),
          observation('s1', 2),
          observation('s2', 1),
        ],
      });
      expect(contradiction).toMatchObject({
        unchanged: 1,
        rejected: 2,
        rejections: [{ line: 2 }, { line: 3 }],
      });
      expect(await values(facts, DAY)).toEqual([1, 1]);

      const later = '2026-06-01T18:00:00.000Z';
      const correction = await facts.store.push({
        source: 'build',
        observations: [{ ...observation('s1', 2), observedAt: later }],
        sweeps: [{ observedOn: DAY, observedAt: later, count: 1 }],
      });
      expect(correction.sweeps).toMatchObject([{ state: 'committed' }]);
      expect(await values(facts, DAY)).toEqual([2]);

      const between = '2026-06-01T12:00:00.000Z';
      const late = await facts.store.push({
        source: 'build',
        observations: [{ ...observation('s0', 3), observedAt: between }],
        sweeps: [{ observedOn: DAY, observedAt: between, count: 1 }],
      });
      expect(late.sweeps).toMatchObject([{ state: 'superseded' }]);
      expect(await values(facts, DAY)).toEqual([2]);
    },
  );

  it.each(ids)(
    'out of a CSV end with it, but for those of which a line was rejected, %p',
    async databaseId => {
      const facts = await create(databaseId);
      const csv = (...rows: string[]) =>
        facts.store.pushStream({
          source: 'build',
          format: 'csv',
          sweep: true,
          body: Readable.from([
            ['entity,fact,value,observedOn', ...rows].join('\n'),
          ]),
        });
      const result = await csv(
        's0,tests.count,1,2026-06-01',
        's1,tests.count,1,2026-06-02',
        's2,tests.count,many,2026-06-02',
        's3,tests.count,1,2026-06-03',
      );
      expect(result.rejections).toMatchObject([{ line: 4, field: 'value' }]);
      expect(result.sweeps.map(({ observedOn }) => observedOn)).toEqual([
        '2026-06-01',
        '2026-06-03',
      ]);
      expect(await values(facts, '2026-06-02')).toEqual([1, 1]);
      expect(await values(facts, '2026-06-03')).toEqual([1]);

      const malformed = await csv(
        's0,tests.count,1,2026-06-10',
        's1,tests.count,1',
        's2,"tests.count"x,1,2026-06-10',
        's3,tests.count,1,2026-06-11',
      );
      expect(malformed.rejections).toMatchObject([
        { line: 3, field: 'line' },
        { line: 4, field: 'line' },
      ]);
      expect(malformed).toMatchObject({ stored: 2, sweeps: [] });

      const again = await csv('s3,tests.count,1,2026-06-10');
      expect(again).toMatchObject({
        rejected: 1,
        rejections: [{ field: 'sweep.count' }],
      });
    },
  );

  it.each(ids)(
    'that a killed process left become plain observations an hour later, %p',
    async databaseId => {
      const facts = await create(databaseId);
      const { database, clock } = facts;
      await facts.store.push({ source: 'build', observations: [] });
      const { id: sourceId } = await database.client('fact_sources').first();
      const [{ id: runId }] = await database
        .client('source_runs')
        .insert({
          source_id: sourceId,
          started_at: clock.now().toISOString(),
          touched_at: clock.now().toISOString(),
          status: 'running',
        })
        .returning('id');
      // What a process leaves that is killed behind its first batch.
      const body = lines(many(15, 1), false);
      const killed = facts.store.pushStream({
        source: 'build',
        format: 'ndjson',
        sweep: true,
        body: Readable.from(
          (async function* kill() {
            for (let count = 0; count < 12; count += 1) {
              yield (await body.next()).value;
            }
            await new Promise(() => undefined);
          })(),
        ),
      });
      killed.catch(() => undefined);
      const held = async () =>
        (await database.client('fact_staged').select()).length;
      while ((await held()) === 0) {
        await setImmediate();
      }
      const { signal } = new AbortController();
      expect(await releaseLeftovers({ database, signal })).toBe(0);
      expect(await values(facts, DAY)).toEqual([]);

      clock.set('2026-06-30T13:30:00.000Z');
      expect(await releaseLeftovers({ database, signal })).toBe(1);
      expect(await values(facts, DAY)).toHaveLength(BATCH);
      expect(await held()).toBe(0);
      expect(
        await database.client('source_runs').where({ id: runId }).first(),
      ).toMatchObject({ status: 'broken-off' });
    },
  );
});
