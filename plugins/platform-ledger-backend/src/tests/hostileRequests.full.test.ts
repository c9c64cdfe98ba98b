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
import { RowCounts } from './__testUtils__/hostile/RowCounts';
import { startHostilePortal } from './__testUtils__/hostile/startHostilePortal';

jest.setTimeout(900_000);

const SEED = Number(process.env.HOSTILE_SEED ?? 20_270_802);
const REQUESTS = Number(process.env.HOSTILE_REQUESTS ?? 20_000);
/** So many are made at a time; of these the reads are sent first and together, then the writes one by one. */
const ROUND = 250;
const READS_AT_ONCE = 6;

const USERS = [
  ...[DECIDER, OWNER, READER].map(name => mockCredentials.user.header(name)),
  '',
];

const READS = ['GET', 'HEAD', 'OPTIONS'];
/** What is asked by POST because the question is too long for a URL. */
const QUESTION = /^\/(facts\/query|(scorecards|allocation)\/preview)/;
/** What says again what stands there already, and changes rows rather than adding any. */
const CHANGE = /\/(commentary|publish|share)/;

const times = { start: 0, sample: 0, reads: 0, writes: 0, counts: 0 };
const operations = contractOperations();

describe('whatever is sent to the API', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'is answered, and stored as a whole or not at all, %s',
    async databaseId => {
      const t9 = performance.now();
      const knex = await databases.init(databaseId);
      const { portal, known } = await startHostilePortal(knex);
      times.start = performance.now() - t9;
      const counts = await RowCounts.create(knex);
      const client = HostileClient.create(portal.ledger.port);
      const findings = Findings.create(SEED);

      for (let first = 0; first < REQUESTS; first += ROUND) {
        const t0 = performance.now();
        const requests = fc
          .sample(hostileRequest({ operations, known, users: USERS }), {
            seed: SEED + first,
            numRuns: Math.min(ROUND, REQUESTS - first),
          })
          .map((request, at) => ({ index: first + at, request }));
        times.sample += performance.now() - t0;
        const isRead = ({ request }: Numbered) =>
          READS.includes(request.method);

        const before = await counts.stored();
        await sendTogether(client, findings, requests.filter(isRead));
        expect([first, await counts.stored()]).toEqual([first, before]);

        const t2 = performance.now();
        times.reads += t2 - t0;
        for (const numbered of requests.filter(each => !isRead(each))) {
          await sendWrite({ client, findings, counts, numbered });
        }
        times.writes += performance.now() - t2;
        findings.assertFew();
      }
      console.log(findings.statuses, Object.entries(findings.times).sort((a,b)=>b[1]-a[1]).slice(0,40).map(([k,v])=>`${Math.round(v)} ${k}`).join('\n'), times);
      findings.assertNone();

      expect(await readsThatFail(client)).toEqual([]);
      await portal.goTo('2027-08-04');
      expect(await leftOpen(knex)).toEqual({});
      client.close();
      await portal.stop();
    },
  );
});

async function sendTogether(
  client: HostileClient,
  findings: Findings,
  requests: Numbered[],
): Promise<void> {
  const waiting = [...requests];
  const sendRest = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await findings.send(client, next);
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, sendRest));
}

/** A refused write has stored nothing, and any other is found again in what is stored. */
async function sendWrite(options: {
  client: HostileClient;
  findings: Findings;
  counts: RowCounts;
  numbered: Numbered;
}): Promise<void> {
  const { client, findings, counts, numbered } = options;
  const t1 = performance.now();
  const before = await counts.stored();
  const runs = await counts.runs();
  times.counts += performance.now() - t1;
  const answer = await findings.send(client, numbered);
  if (!answer) {
    return;
  }
  const after = await counts.stored();
  const changed = Object.keys(after).filter(
    table => after[table] !== before[table],
  );
  const { url } = numbered.request;
  if (answer.status >= 400 || QUESTION.test(url)) {
    if (changed.length > 0) {
      findings.add(numbered, `(${answer.status}) changed ${changed}`);
    }
  } else if (
    changed.length === 0 &&
    sum(await counts.runs()) === sum(runs) &&
    !CHANGE.test(url)
  ) {
    findings.add(numbered, `(${answer.status}) stored nothing: ${answer.text}`);
  }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** Rows that nobody will see to any more, by what they are; none where all is well. */
async function leftOpen(knex: Knex): Promise<Record<string, unknown[]>> {
  const postgres = knex.client.config.client === 'pg';
  const left: Record<string, unknown[]> = {
    staged: await knex('fact_staged'),
    sweeps: await knex('fact_sweeps').where({ state: 'open' }),
    waiting: await knex('entity_changes'),
    references: postgres ? [] : await knex.raw('PRAGMA foreign_key_check'),
  };
  for (const table of ['source_runs', 'activity_runs', 'metric_runs']) {
    left[table] = await knex(table).where({ status: 'running' });
  }
  return Object.fromEntries(
    Object.entries(left).filter(([, rows]) => rows.length > 0),
  );
}

const PLAIN_READS = [
  '/status',
  '/facts/types',
  '/facts/sources',
];

async function readsThatFail(client: HostileClient): Promise<string[]> {
  const failed: string[] = [];
  for (const url of PLAIN_READS) {
    const { status, text } = await client.send({
      method: 'GET',
      url,
      headers: {},
    });
    if (status !== 200) {
      failed.push(`GET ${url}: ${status} ${text}`);
    }
  }
  return failed;
}
