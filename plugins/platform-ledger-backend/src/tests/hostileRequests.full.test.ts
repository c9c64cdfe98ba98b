import { mockCredentials } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__';
import {
  DECIDER,
  OWNER,
  READER,
} from './__testUtils__/charters/charterCatalog';
import { contractOperations } from './__testUtils__/contractOperations';
import { Findings, Numbered } from './__testUtils__/hostile/Findings';
import { HostileClient } from './__testUtils__/hostile/HostileClient';
import { hostileRequest } from './__testUtils__/hostile/hostileRequest';
import { plainReads } from './__testUtils__/hostile/plainReads';
import { changedTables, RowCounts } from './__testUtils__/hostile/RowCounts';
import { startHostilePortal } from './__testUtils__/hostile/startHostilePortal';

jest.setTimeout(1_200_000);

/** Of the first round; each has its own. Another number makes other requests. */
const SEED = Number(process.env.HOSTILE_SEED ?? 20_270_802);
const REQUESTS = Number(process.env.HOSTILE_REQUESTS ?? 20_000);
/** So many are made at a time; of these the reads are sent first and together, then the writes. */
const ROUND = 250;
const READS_AT_ONCE = 6;

const OWNER_HEADER = mockCredentials.user.header(OWNER);
const USERS = [
  OWNER_HEADER,
  mockCredentials.user.header(DECIDER),
  mockCredentials.user.header(READER),
  '',
];

const READS = ['GET', 'HEAD', 'OPTIONS'];
/** What is asked by POST because the question is too long for a URL. */
const QUESTION = /^\/(facts\/query|(scorecards|allocation)\/preview)/;
/** What may add no row: it changes one, or says again what stands there. */
const CHANGE = /\/(commentary|publish|share)/;

const operations = contractOperations();

describe('whatever is sent to the API', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'is answered, and stored as a whole or not at all, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const { portal, known } = await startHostilePortal(knex);
      const counts = await RowCounts.create(knex);
      const client = HostileClient.create(portal.ledger.port);
      const findings = Findings.create(SEED);
      const requests = hostileRequest({ operations, known, users: USERS });

      for (let first = 0; first < REQUESTS; first += ROUND) {
        const numRuns = Math.min(ROUND, REQUESTS - first);
        const round = fc
          .sample(requests, { seed: SEED + first, numRuns })
          .map((request, at) => ({ index: first + at, request }));
        await sendReads({ client, findings, counts, requests: round });
        await sendWrites({ client, findings, counts, requests: round });
        findings.assertFew();
      }
      findings.assertNone();

      expect(
        await readsThatFail(client, plainReads(operations, known)),
      ).toEqual([]);
      await portal.goTo('2027-08-04');
      expect(await leftOpen(knex)).toEqual({});
      client.close();
      await portal.stop();
    },
  );
});

interface Round {
  client: HostileClient;
  findings: Findings;
  counts: RowCounts;
  requests: Numbered[];
}

function isRead({ request }: Numbered): boolean {
  return READS.includes(request.method);
}

/** All at once, as readers come; together they have stored nothing. */
async function sendReads(options: Round): Promise<void> {
  const { client, findings, counts } = options;
  const waiting = options.requests.filter(isRead);
  const before = await counts.count();
  const sendRest = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await findings.send(client, next);
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, sendRest));
  expect(changedTables(before, await counts.count())).toEqual([]);
}

/** One by one: what was refused has stored nothing, and anything else is found in what is stored. */
async function sendWrites(options: Round): Promise<void> {
  const { client, findings, counts, requests } = options;
  let before = await counts.count();
  for (const numbered of requests.filter(each => !isRead(each))) {
    const answer = await findings.send(client, numbered);
    const after = await counts.count();
    const changed = changedTables(before, after);
    const { url } = numbered.request;
    const status = answer?.status ?? 0;
    if (status >= 400 || QUESTION.test(url)) {
      if (changed.length > 0) {
        findings.add(numbered, `(${status}) stored something in ${changed}`);
      }
    } else if (changed.length + runsSince(before, after) === 0) {
      if (!CHANGE.test(url)) {
        findings.add(numbered, `(${status}) stored nothing: ${answer?.text}`);
      }
    }
    before = after;
  }
}

/** How many runs of sources were recorded: what a push of nothing new leaves. */
function runsSince(
  before: Record<string, number>,
  after: Record<string, number>,
): number {
  return Object.keys(after)
    .filter(name => name.endsWith('_runs'))
    .reduce((runs, name) => runs + after[name] - before[name], 0);
}

/** Each as GET, and as HEAD, which answers the same without a body. */
async function readsThatFail(
  client: HostileClient,
  urls: string[],
): Promise<string[]> {
  const failed: string[] = [];
  for (const url of urls) {
    for (const method of ['GET', 'HEAD']) {
      const headers = { authorization: OWNER_HEADER };
      const { status, text } = await client.send({ method, url, headers });
      if (status !== 200 || (method === 'HEAD') !== (text === '')) {
        failed.push(`${method} ${url}: ${status} ${text}`);
      }
    }
  }
  return failed;
}

/** Rows that nobody will see to any more, by what they are; none where all is well. */
async function leftOpen(knex: Knex): Promise<Record<string, unknown[]>> {
  const postgres = knex.client.config.client === 'pg';
  const left: Record<string, unknown[]> = {
    staged: await knex('fact_staged'),
    sweeps: await knex('fact_sweeps').where({ state: 'open' }),
    waiting: await knex('entity_changes'),
    // PostgreSQL never lets go of one.
    references: postgres ? [] : await knex.raw('PRAGMA foreign_key_check'),
  };
  for (const table of ['source_runs', 'activity_runs', 'metric_runs']) {
    left[table] = await knex(table).where({ status: 'running' });
  }
  return Object.fromEntries(
    Object.entries(left).filter(([, rows]) => rows.length > 0),
  );
}
