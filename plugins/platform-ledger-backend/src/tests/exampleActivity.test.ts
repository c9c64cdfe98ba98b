import {
  ActivitySourceStatus,
  ActivityTrace,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__';
import { examplePath } from './__testUtils__/examples';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readCsv } from './__testUtils__/readCsv';
import { shuffled } from './__testUtils__/shuffled';

jest.setTimeout(180_000);

const ACTIVITY = examplePath('roadie-plugins', 'activity.csv');
const PEOPLE = examplePath('roadie-plugins', 'people.csv');

/** What the file says, without the seven rows that say the same again of the same commit and area. */
const TRACES = 8_567;
const COLUMNS = [
  'id',
  'day',
  'person',
  'bot',
  'item',
  'change',
  'component',
  'area',
  'attributes.type',
] as const;

function exampleTraces(): ActivityTrace[] {
  return readCsv<Record<string, string>>(ACTIVITY).map(row => ({
    id: `${row.commit} ${row.component || row.area}`,
    day: row.date,
    person: row.person,
    bot: row.bot === 'true',
    item: row.component || row.area,
    change: row.commit,
    ...(row.component && { component: row.component }),
    ...(row.area && { area: row.area }),
    ...(row.type && { attributes: { type: row.type } }),
  }));
}

function toCsv(traces: ActivityTrace[]): string {
  const lines = traces.map(trace =>
    COLUMNS.map(column =>
      column === 'attributes.type'
        ? (trace.attributes?.type ?? '')
        : String(trace[column] ?? ''),
    ).join(','),
  );
  return [COLUMNS.join(','), ...lines].join('\n');
}

/** What is stored, whatever ids it got. */
async function storedTraces(knex: Knex): Promise<string[]> {
  const rows = await knex('activity_traces as t')
    .join('persons as p', 'p.id', 't.person_id')
    .join('work_items as i', 'i.id', 't.item_id')
    .where('t.recorded_to', 2_147_483_647)
    .select(
      'trace_key',
      'day',
      { person: 'p.key', item: 'i.key' },
      'bot',
      'change_key',
      'component',
      'area',
      'attributes',
      'observed_at',
      'content_hash',
    );
  return rows.map(row => stableJson({ ...row, bot: Boolean(row.bot) })).sort();
}

describe('the example activity, by HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'gives the same rows as JSON, NDJSON, CSV and as a file, in any order, %p',
    async databaseId => {
      const traces = exampleTraces();
      const bodies: [string, string, string][] = [
        [
          'application/json',
          '/activity',
          JSON.stringify({ source: 'git', traces: shuffled(traces, 1) }),
        ],
        [
          'application/x-ndjson',
          '/activity?source=git',
          shuffled(traces, 2)
            .map(trace => JSON.stringify(trace))
            .join('\n'),
        ],
        ['text/csv', '/activity?source=git', toCsv(shuffled(traces, 3))],
      ];
      const answers: string[][] = [];
      for (const [type, path, body] of bodies) {
        const knex = await databases.init(databaseId);
        const backend = await LedgerBackend.start({ knex, entities: [] });
        const push = () => backend.request('post', path).type(type).send(body);
        const first = await push();
        expect(first.body).toMatchObject({
          received: traces.length,
          stored: TRACES,
          unchanged: traces.length - TRACES,
          rejections: [],
        });
        const rows = await storedTraces(knex);
        const again = await push();
        expect(again.body).toMatchObject({ stored: 0, rejected: 0 });
        expect(await storedTraces(knex)).toEqual(rows);
        answers.push(rows);
        await backend.stop();
      }

      expect(answers[0]).toHaveLength(TRACES);
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    },
  );

  it.each(databases.eachSupportedId())(
    'comes from files that the configuration names, with the squads of people, %p',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const backend = await LedgerBackend.start({
        knex,
        entities: [],
        config: {
          platformLedger: {
            activity: {
              files: [
                {
                  id: 'git',
                  path: ACTIVITY,
                  columns: {
                    id: ['commit', 'component', 'area'],
                    day: 'date',
                    person: 'person',
                    bot: 'bot',
                    item: ['component', 'area'],
                    change: 'commit',
                    component: 'component',
                    area: 'area',
                    attributes: { type: 'type' },
                  },
                },
              ],
            },
            capacity: {
              files: [
                {
                  id: 'people',
                  path: PEOPLE,
                  table: 'memberships',
                  columns: { group: 'squad' },
                },
              ],
            },
          },
        },
      });
      await backend.runTasks();
      await backend.runTasks();

      const { items } = await backend.read<{ items: ActivitySourceStatus[] }>(
        '/activity/sources',
      );
      expect(items).toMatchObject([
        {
          name: 'git',
          intake: 'scheduled',
          earliestDay: '2021-07-05',
          runs: [{ status: 'succeeded', stored: TRACES, rejected: 0 }],
        },
        {
          name: 'people',
          runs: [{ status: 'succeeded', stored: 212, rejected: 0 }],
        },
      ]);
      expect(await storedTraces(knex)).toHaveLength(TRACES);
      expect(
        await knex('memberships as m')
          .join('entities as e', 'e.id', 'm.group_id')
          .distinct('e.ref')
          .orderBy('e.ref'),
      ).toContainEqual({ ref: 'group:default/cloud' });

      const pushed = await backend
        .request('post', '/activity')
        .send({ source: 'git', traces: [] });
      expect(pushed.status).toBe(409);
      await backend.stop();
    },
  );
});
