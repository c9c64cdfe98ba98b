import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import createKnex, { Knex } from 'knex';

const BACKEND = '@platform-ledger/backstage-plugin-platform-ledger-backend';
const CONTENT = '{"title":"The first quarter"}';

/** A report that is frozen, with nothing in it but what the command looks at. */
async function freeze(knex: Knex): Promise<void> {
  await knex('reports').insert({
    id: 'report-1',
    scope: '',
    label: '2025-Q1',
    from_day: 20_089,
    to_day: 20_178,
    title: 'The first quarter',
    audience: 'Leadership',
    author: 'user:default/somebody',
    recording: 1,
  });
  await knex('report_snapshots').insert({
    report_id: 'report-1',
    content: CONTENT,
    hash: createHash('sha256').update(CONTENT).digest('hex'),
    as_of_day: 20_178,
    recording: 1,
  });
}

describe('verify-reports', () => {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-verify-'));
  const config = join(directory, 'app-config.json');
  let knex: Knex;

  beforeAll(async () => {
    writeFileSync(
      config,
      JSON.stringify({
        backend: {
          database: { client: 'better-sqlite3', connection: { directory } },
        },
      }),
    );
    knex = createKnex({
      client: 'better-sqlite3',
      connection: join(directory, 'platform-ledger.sqlite'),
      useNullAsDefault: true,
    });
    await knex.migrate.latest({
      directory: resolvePackagePath(BACKEND, 'migrations'),
    });
  });

  afterAll(async () => {
    await knex.destroy();
    rmSync(directory, { recursive: true });
  });

  /** Runs the command as it is run by hand, to its end. */
  function verify() {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('./verifyReports.ts'),
        '--config',
        config,
      ],
      { encoding: 'utf8', timeout: 50_000 },
    );
    return { status, said: `${stdout}${stderr}`.trim() };
  }

  it('comes to an end, with 0 where all is what was stored', async () => {
    await freeze(knex);

    expect(verify()).toEqual({
      status: 0,
      said: '1 reports with 0 files and the evidence of 0 verdicts and decisions verified, 0 differ',
    });
  });

  it('names what is not what was stored, and ends with 1', async () => {
    await knex('report_snapshots').update({ content: `${CONTENT} ` });

    const { status, said } = verify();
    expect(status).toBe(1);
    expect(said).toContain('The first quarter: snapshot has the hash');
    expect(said).toContain('1 differ');
  });
});
