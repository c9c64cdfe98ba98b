import {
  ALLOCATION_TABLES,
  AllocationGrid,
  NamedWork,
  REPORT_FORMATS,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { contractCalls } from './__testUtils__/contractCalls';
import { examplePersons, exampleTraces } from './__testUtils__/exampleActivity';
import { importExampleActivity } from './__testUtils__/importExampleActivity';
import { LedgerBackend } from './__testUtils__/LedgerBackend';

jest.setTimeout(240_000);

const LAST_DAY = '2026-06-30';
const SQUAD = 'group/default/cloud';

/** The one list of persons, for the policy's owner alone. */
const UNMATCHED = '/activity/unmatched';

/** What the gate answered when it was decided, word for word; the gate is asked. */
const EVIDENCE = '/charters/{namespace}/{name}/evidence/{hash}';

const METRICS = [
  'allocation/cloud/platform',
  'coverage/cloud',
  'deferral/cloud',
  'duplication/retired',
  'duplication/redistributed-days',
];

/** What is asked beside the as-of day, of paths that need it, or instead of it, of those that have none. */
const QUERIES: Record<string, string[]> = {
  '/activity/sources': [''],
  '/allocation': ['', 'period=sprint'].map(asOfLastDay),
  '/allocation/export': ALLOCATION_TABLES.map(
    table => `table=${table}&group=${SQUAD.replace('/', ':')}`,
  )
    .concat('table=grid&period=sprint')
    .map(asOfLastDay),
  '/facts/entities/{kind}/{namespace}/{name}/history': ['fact=package.role'],
  '/facts/sources': [''],
  '/facts/types': [''],
  '/facts/unresolved': [''],
  '/metrics/series': METRICS.map(metric => asOfLastDay(`metric=${metric}`)),
  '/metrics/sources': [''],
  '/metrics/types': [''],
  '/named-work/similar': ['text=http%20client'].map(asOfLastDay),
  '/reports': [''],
  '/reports/verification': [''],
  '/reports/{id}': [''],
  '/reports/{id}/files/{format}': [''],
  '/scorecards/{namespace}/{name}/movement': ['since=2026-01-01'].map(
    asOfLastDay,
  ),
  '/scorecards/{namespace}/{name}/series': [`step=quarter&to=${LAST_DAY}`],
  '/status': [''],
};

function asOfLastDay(query: string): string {
  return `asOf=${LAST_DAY}&${query}`;
}

/** Every path of the contract, asked of what the example has. */
function readsOf(path: string, reportId: string): string[] {
  const squadPath =
    path.startsWith('/allocation/groups/') || path.startsWith('/charters/of/');
  const filled = path
    .replace(
      '{kind}/{namespace}/{name}',
      squadPath ? SQUAD : 'component/default/argo-cd-backend',
    )
    .replace('{namespace}/{name}', 'default/new-backend-system')
    .replace('{id}', reportId);
  const urls = filled.includes('{format}')
    ? REPORT_FORMATS.map(format => filled.replace('{format}', format))
    : [filled];
  const queries = QUERIES[path] ?? [asOfLastDay('')];
  return urls.flatMap(url =>
    queries.map(query => `${url}?${query}`.replace(/[?&]$/, '')),
  );
}

/** Records a decision of each kind. */
async function decide(
  ledger: LedgerBackend,
): Promise<{ reportId: string; answers: string[] }> {
  const answers: string[] = [];
  const post = async (path: string, body: object, status: number) => {
    const response = await ledger.request('post', path).send(body);
    expect([path, response.status, response.body.error?.message]).toEqual([
      path,
      status,
      undefined,
    ]);
    answers.push(response.text);
    return response.body;
  };
  const squad = `/allocation/groups/${SQUAD}`;
  await post(`${squad}/check-ins`, { sprint: '2026-06-01', share: 0.2 }, 201);
  await post(
    `${squad}/trade-offs`,
    {
      shipped: 'A',
      deferred: 'B',
      days: 1,
      agreedOn: '2026-06-01',
      repayBy: '2026-12-31',
    },
    201,
  );
  await post(
    '/allocation/overrides',
    { item: 'ci', category: 'platform', reason: 'It is' },
    201,
  );
  const work: NamedWork = await post(
    '/named-work',
    { name: 'HTTP client' },
    201,
  );
  const { writings }: NamedWork = await post(
    `/named-work/${work.id}/writings`,
    { group: 'cloud', days: 1, writtenOn: '2026-06-01' },
    201,
  );
  const writing = `/named-work/${work.id}/writings/${writings[0].id}`;
  await post(`${writing}/share`, {}, 200);
  await post(`${writing}/retire`, { retiredOn: '2026-06-30' }, 200);
  const { id: reportId } = await post(
    '/reports',
    { from: '2026-04-01', to: LAST_DAY },
    201,
  );
  await post(`/reports/${reportId}/freeze`, {}, 200);
  await post(`/reports/${reportId}/publish`, {}, 200);
  return { reportId, answers };
}

/** Pushes that say something of persons and are refused, in each form and for each table. */
async function refuse(
  ledger: LedgerBackend,
  person: string,
): Promise<string[]> {
  const header = 'id,day,person,item';
  const bodies: [string, string, string | object][] = [
    [
      '/activity',
      'application/json',
      {
        source: 'refused',
        traces: [
          { id: 'a', day: '2026-06-01', person, item: '' },
          { id: person, day: person, person, item: person, [person]: 1 },
        ],
      },
    ],
    [
      '/activity?source=refused',
      'application/x-ndjson',
      `{"id":"a","day":"${person}","person":"${person}"}\n{"person":"${person}`,
    ],
    [
      '/activity?source=refused',
      'text/csv',
      `${header}\na,2026-06-31,${person},x\n"${person},`,
    ],
    [
      '/capacity',
      'application/json',
      {
        memberships: [
          { person, group: 'cloud', share: 0.6 },
          { person, group: 'core', share: 0.6 },
        ],
        leave: [{ person, from: '2026-06-02', to: '2026-06-01' }],
        capacity: [{ person, country: person }],
      },
    ],
    [
      '/capacity?table=leave',
      'text/csv',
      `person,from,to\n${person},2026-06-02,2026-06-01\n`,
    ],
  ];
  const answers: string[] = [];
  for (const [path, type, body] of bodies) {
    const response = await ledger.request('post', path).type(type).send(body);
    expect([path, response.status, response.body.stored]).toEqual([
      path,
      200,
      0,
    ]);
    expect(response.body.rejections.length).toBeGreaterThan(0);
    answers.push(response.text);
  }
  for (const path of ['/activity?source=refused', '/capacity?table=leave']) {
    const headless = await ledger
      .request('post', path)
      .type('text/csv')
      .send(`id,${person}\na,b\n`);
    expect([path, headless.status]).toEqual([path, 400]);
    answers.push(headless.body.error.message);
  }
  return answers;
}

describe('persons', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'of activity stand in no answer and in no log, %s',
    async databaseId => {
      const ledger = await importExampleActivity({
        knex: await databases.init(databaseId),
      });
      const strangers = ['ada@example.com', 'github.com/user-ada'];
      const pushed = await ledger.request('post', '/activity').send({
        source: 'example',
        traces: strangers.map(person => ({
          id: `of ${person}`,
          day: '2026-06-01',
          person,
          item: 'ci',
          area: 'ci',
        })),
      });
      const { reportId, answers } = await decide(ledger);
      answers.push(...(await refuse(ledger, strangers[0])), pushed.text);
      const persons = [...examplePersons(), ...strangers, 'user-ada'];

      const paths = new Set(
        contractCalls()
          .filter(({ method }) => method === 'get')
          .map(({ path }) => path),
      );
      paths.delete(UNMATCHED);
      paths.delete(EVIDENCE);
      for (const url of [...paths].flatMap(path => readsOf(path, reportId))) {
        const { status, text, body } = await ledger.request('get', url);
        expect([url, status]).toEqual([url, 200]);
        answers.push(text ?? String(body));
      }
      const preview = await ledger
        .request('post', `/allocation/preview?asOf=${LAST_DAY}`)
        .send({
          policy: {
            apiVersion: 'platform-ledger.io/v1alpha1',
            kind: 'AllocationPolicy',
            metadata: { name: 'organisation' },
            spec: {
              owner: 'group:default/leadership',
              appliesTo: { kind: 'Group', 'spec.type': 'squad' },
              minimumGroupSize: 1,
              sprint: { weeks: 2, anchor: '2024-01-01' },
              categories: [
                {
                  category: 'platform',
                  when: { attribute: 'type', is: exampleTraces()[0].person },
                },
              ],
            },
          },
        });
      expect(preview.status).toBe(200);
      answers.push(preview.text);

      const seen = [...answers, ...ledger.logs].join('\n');
      expect(persons.filter(person => seen.includes(person))).toEqual([]);
      expect(ledger.logs.join('\n')).toContain('check-in');
      const grid: AllocationGrid = await ledger.read(
        `/allocation?asOf=${LAST_DAY}`,
      );
      expect(grid.unmatchedPersons).toBe(2);
      await ledger.stop();
    },
  );
});
