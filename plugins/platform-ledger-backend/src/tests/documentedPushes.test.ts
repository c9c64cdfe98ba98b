import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import { IntakeResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  FACTS_TOKEN,
  LedgerProcess,
} from './__testUtils__/process/LedgerProcess';
import { ProcessDatabase } from './__testUtils__/process/ProcessDatabase';

jest.setTimeout(120_000);

const DATABASE: TestDatabaseId = 'SQLITE_3';

const page = readFileSync(
  resolve(__dirname, '../../../../docs/facts.md'),
  'utf8',
);

/** The code of a language on the page, in order. */
function codeOf(language: string): string[] {
  return Array.from(page.matchAll(/^```(\w*)\n(.*?)^```$/gms))
    .filter(([, written]) => written === language)
    .map(([, , code]) => code);
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** A machine without curl cannot run what is written for it. */
const onlyWithCurl = hasCurl ? describe : describe.skip;

onlyWithCurl('the commands of docs/facts.md', () => {
  const databases = createTestDatabases();
  const [declareAndPush, csv, sweeps, reads] = codeOf('sh');
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
      catalog: { examples: true },
    });
    directory = mkdtempSync(join(tmpdir(), 'platform-ledger-curl-'));
    writeFileSync(join(directory, 'facts.csv'), codeOf('')[0]);
  });

  afterAll(async () => {
    await ledger?.stop();
    await database?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** What a shell prints that runs the commands with the token which may only write facts: one JSON text after the other. */
  async function run(commands: string): Promise<unknown[]> {
    const { stdout } = await promisify(execFile)('sh', ['-ec', commands], {
      cwd: directory,
      env: { ...process.env, LEDGER: ledger.url, TOKEN: FACTS_TOKEN },
    });
    return JSON.parse(`[${stdout.replaceAll('}{', '},{')}]`);
  }

  it('declare a fact and push it', async () => {
    const [type, result] = await run(declareAndPush);

    expect(type).toMatchObject({ id: 'docs.readme', type: 'boolean' });
    const [answer] = codeOf('json');
    expect(result).toEqual(JSON.parse(answer));
  });

  it('stream a CSV', async () => {
    await ledger.ask('PUT', '/facts/types/package.version', {
      type: 'version',
      title: 'Version',
    });

    const [result] = await run(csv);

    expect(result).toMatchObject({ received: 2, stored: 1, unchanged: 1 });
  });

  it('report sweeps, as CSV and as NDJSON', async () => {
    const [asCsv, asNdjson] = (await run(sweeps)) as IntakeResult[];

    expect(asCsv.sweeps).toMatchObject([{ state: 'committed', count: 2 }]);
    // It says that the same sweep is made of less.
    expect(asNdjson.rejections).toMatchObject([
      { line: 2, field: 'sweep.count' },
    ]);
  });

  it('may not read, with a token that may only write', async () => {
    const answers = await run(reads);

    expect(answers).toHaveLength(2);
    for (const answer of answers) {
      expect(answer).toMatchObject({ error: { name: 'NotAllowedError' } });
    }
  });
});
