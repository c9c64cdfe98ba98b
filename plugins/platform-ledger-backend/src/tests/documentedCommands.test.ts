import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  EntityStandings,
  LedgerStatus,
  ScorecardSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { parse } from 'yaml';
import { createTestDatabases } from '../__testUtils__';
import { asInCatalog } from './__testUtils__/asInCatalog';
import {
  documentedCode,
  documentedPages,
} from './__testUtils__/documentedCode';
import {
  FACTS_TOKEN,
  LedgerProcess,
  TOKEN,
} from './__testUtils__/process/LedgerProcess';
import { ProcessDatabase } from './__testUtils__/process/ProcessDatabase';

jest.setTimeout(120_000);

const DATABASE: TestDatabaseId = 'SQLITE_3';

/** What the README's configuration calls `PLATFORM_LEDGER_FACTS_TOKEN`. */
const README_TOKEN = 'a-token-as-the-readme-allows-it';

/** The component that the README reports of. */
const SERVICE = 'rag-ai-backend';

/** The commands that a page prints. */
function commandsOf(page: string): string[] {
  return documentedCode(page, 'sh').filter(code => code.includes('curl'));
}

/** The README's configuration, and its scorecard. */
const [readmeConfig, readmeScorecard] = documentedCode('README.md', 'yaml').map(
  code =>
    parse(code.replace(/\$\{PLATFORM_LEDGER_FACTS_TOKEN\}/, README_TOKEN)),
);

/** `yq -o json '{ "scorecard": . }' scorecard.yaml`, for machines that do not have it. */
const YQ = `#!${process.execPath}
const [expression, file] = process.argv.slice(-2);
if (expression !== '{ "scorecard": . }') throw new Error(expression);
const { parse } = require(${JSON.stringify(require.resolve('yaml'))});
const scorecard = parse(require('node:fs').readFileSync(file, 'utf8'));
console.log(JSON.stringify({ scorecard }, undefined, 2));
`;

describe('the commands of the documentation, as printed', () => {
  const databases = createTestDatabases();
  const [firstFact] = commandsOf('README.md');
  const [declareAndPush, csv, sweeps, readFacts] = commandsOf('facts.md');
  const [readStandings] = commandsOf('standings.md');
  const [preview] = commandsOf('scorecards.md');
  const [declareAndPushMetric, readMetric] = commandsOf('metrics.md');
  const [makeReport] = commandsOf('reports.md');
  const [listScorecards] = commandsOf('api.md');
  let database: ProcessDatabase;
  let ledger: LedgerProcess;
  let directory: string;

  beforeAll(async () => {
    database = await ProcessDatabase.create({
      databases,
      databaseId: DATABASE,
    });
    ledger = await LedgerProcess.start({
      database: database.config,
      externalAccess: readmeConfig.backend.auth.externalAccess,
      catalog: {
        examples: true,
        others: [asInCatalog(readmeScorecard, 'file:readme.yaml')],
      },
    });
    directory = mkdtempSync(join(tmpdir(), 'platform-ledger-curl-'));
    const write = (name: string, text: string, mode?: number) =>
      writeFileSync(join(directory, name), text, { mode });
    write('facts.csv', documentedCode('facts.md', '')[0]);
    write('scorecard.yaml', documentedCode('scorecards.md', 'yaml')[0]);
    write('yq', YQ, 0o755);
    const isFollowed = async () => {
      const status = await ledger.ask<LedgerStatus>('GET', '/status');
      return status.catalogWatchedSince !== undefined;
    };
    while (!(await isFollowed())) {
      await setTimeout(100);
    }
  });

  afterAll(async () => {
    await ledger?.stop();
    await database?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** What a shell prints that runs the commands: one JSON text after the other. */
  async function run(commands: string, token: string): Promise<unknown[]> {
    const { stdout } = await promisify(execFile)('sh', ['-ec', commands], {
      cwd: directory,
      env: {
        ...process.env,
        PATH: [directory, process.env.PATH].join(delimiter),
        LEDGER: ledger.url,
        TOKEN: token,
        SERVICE,
      },
    });
    return JSON.parse(`[${stdout.replaceAll('}{', '},{')}]`);
  }

  it('are all run here', () => {
    const counts = documentedPages
      .map(page => [page, commandsOf(page).length])
      .filter(([, count]) => count !== 0);

    expect(Object.fromEntries(counts)).toEqual({
      'README.md': 1,
      'facts.md': 4,
      'standings.md': 1,
      'scorecards.md': 1,
      'metrics.md': 2,
      'reports.md': 1,
      'api.md': 1,
    });
  });

  it('bring the first fact of the README in, and a standing by its scorecard', async () => {
    const [type, result, facts] = await run(firstFact, README_TOKEN);

    expect(type).toMatchObject({ id: 'docs.runbook', type: 'boolean' });
    expect(result).toMatchObject({ stored: 1, rejected: 0, unresolved: 0 });
    expect(facts).toMatchObject({
      items: [{ fact: 'docs.runbook', value: true, source: 'ci' }],
    });
    const readLevel = async () => {
      const { standings } = await ledger.ask<EntityStandings>(
        'GET',
        `/entities/component/default/${SERVICE}/standings`,
      );
      return standings.find(
        ({ scorecard }) => scorecard.name === readmeScorecard.metadata.name,
      )?.level;
    };
    while (!(await readLevel())) {
      await setTimeout(100);
    }
    expect(await readLevel()).toMatchObject({ name: 'ready', title: 'Ready' });
  });

  it('declare a fact and push it', async () => {
    const [type, result] = await run(declareAndPush, FACTS_TOKEN);

    expect(type).toMatchObject({ id: 'docs.readme', type: 'boolean' });
    const [answer] = documentedCode('facts.md', 'json');
    expect(result).toEqual(JSON.parse(answer));
    expect(await run(declareAndPush, FACTS_TOKEN)).toEqual([
      type,
      expect.objectContaining({ stored: 0, unchanged: 1 }),
    ]);
  });

  it('stream a CSV', async () => {
    await ledger.ask('PUT', '/facts/types/package.version', {
      type: 'version',
      title: 'Version',
    });

    const [result] = await run(csv, FACTS_TOKEN);

    expect(result).toMatchObject({ received: 2, stored: 1, unchanged: 1 });
  });

  it('report sweeps, as CSV and as NDJSON', async () => {
    const [asCsv, asNdjson] = await run(sweeps, FACTS_TOKEN);

    expect(asCsv).toMatchObject({
      sweeps: [{ observedOn: '2024-12-31', state: 'committed', count: 2 }],
    });
    expect(asNdjson).toMatchObject({
      sweeps: [{ observedOn: '2024-12-31', state: 'committed', count: 1 }],
    });
  });

  it('read facts', async () => {
    const [facts, history] = await run(readFacts, TOKEN);

    expect(facts).toMatchObject({
      items: [
        { fact: 'docs.readme', value: true },
        { fact: 'package.version', value: '2.1.0', source: 'build' },
      ],
    });
    expect(history).toMatchObject({
      items: [{ from: '2024-12-31', value: '2.1.0' }],
    });
  });

  it('read nothing with a token that may only write', async () => {
    const answers = await run(readFacts, FACTS_TOKEN);

    expect(answers).toHaveLength(2);
    for (const answer of answers) {
      expect(answer).toMatchObject({ error: { name: 'NotAllowedError' } });
    }
  });

  it('read standings of any day', async () => {
    const [scorecard, series, movement] = await run(readStandings, TOKEN);

    expect(scorecard).toMatchObject({
      levels: [{ name: 'adopted' }, { name: 'completed' }],
      context: { asOf: '2024-12-31', retrospective: true },
    });
    expect(series).toMatchObject({
      points: { length: 12, 0: { day: '2024-01-31' } },
    });
    expect(movement).toMatchObject({ since: '2024-10-01' });
  });

  it('try a scorecard before it is merged', async () => {
    const [answer] = await run(preview, TOKEN);

    expect(answer).toMatchObject({
      adoption: { levels: [{ name: 'adopted' }, { name: 'completed' }] },
      checks: [
        { id: 'depends-on-backend-plugin-api' },
        { id: 'left-legacy-backend-common' },
      ],
    });
  });

  it('declare a metric, push it and read it', async () => {
    const [metric, result] = await run(declareAndPushMetric, TOKEN);

    expect(metric).toMatchObject({
      id: 'delivery/change-fail-rate',
      freshWithin: 'P14D',
    });
    const [answer] = documentedCode('metrics.md', 'json');
    expect(result).toEqual(JSON.parse(answer));
    expect(await run(readMetric, TOKEN)).toEqual([
      expect.objectContaining({ value: 0.05, n: 120, ageDays: 1, fresh: true }),
    ]);
  });

  it('list the scorecards of a day', async () => {
    const [{ items }] = (await run(listScorecards, TOKEN)) as [
      { items: ScorecardSummary[] },
    ];

    expect(items.map(({ context }) => context.asOf)).toContain('2024-12-31');
  });

  it('make a report', async () => {
    expect(await run(makeReport, TOKEN)).toEqual([
      expect.objectContaining({
        state: 'draft',
        period: { label: '2024-Q4', from: '2024-10-01', to: '2024-12-31' },
      }),
    ]);
  });
});
