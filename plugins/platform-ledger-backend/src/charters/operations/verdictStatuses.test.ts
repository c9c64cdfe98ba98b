import { resolve } from 'node:path';
import { Knex } from 'knex';
import { createTestDatabases } from '../../__testUtils__';
import { LATEST_RECORDING } from '../../database';
import { selectVerdicts } from './selectOutcomes';

const directory = resolve(__dirname, '../../../migrations');
const MIGRATION = '20261121101100_charter_verdict_statuses.js';

/** Up to a migration, and not that one. */
async function migrateUpTo(knex: Knex, name: string): Promise<void> {
  // A test's database may be a copy of one that was migrated.
  await knex.migrate.rollback({ directory }, true);
  const [, pending]: { file: string }[][] = await knex.migrate.list({
    directory,
  });
  for (const { file } of pending) {
    if (file === name) {
      return;
    }
    await knex.migrate.up({ directory });
  }
}

const EVIDENCE = JSON.stringify({
  criteria: [
    { criterion: { id: 'uptake', role: 'kill' }, status: 'met' },
    { criterion: { id: 'tracing', role: 'kill' }, status: 'not-met' },
  ],
  guardrails: [{ criterion: { id: 'stability' }, state: 'broken' }],
  verdict: { outcome: 'hold', met: 1, of: 2, needed: 2, broken: ['stability'] },
});

describe('verdicts that were recorded without what they came to', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'say it from their evidence after an upgrade, and lose nothing on the way back, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      await migrateUpTo(knex, MIGRATION);
      await knex('recordings').insert({
        id: 1,
        recorded_at: '2027-08-10T08:00:00.000Z',
        kind: 'charter-verdict',
      });
      await knex('charter_verdicts').insert({
        definition_id: 1,
        starts_on: 20_000,
        due_day: 20_180,
        outcome: 'hold',
        met: 1,
        read_recording: 1,
        evidence_hash: 'a hash',
        evidence: EVIDENCE,
        author: 'platform-ledger',
        recording: 1,
      });
      const before = await knex('charter_verdicts').first();
      await knex.migrate.up({ directory });
      expect(
        await selectVerdicts({ tx: knex, recording: LATEST_RECORDING }),
      ).toMatchObject([
        {
          outcome: 'hold',
          met: 1,
          needed: 2,
          criteria: [
            { id: 'uptake', status: 'met' },
            { id: 'tracing', status: 'not-met' },
          ],
          guardrails: [{ id: 'stability', state: 'broken' }],
        },
      ]);
      await knex.migrate.down({ directory });
      expect(await knex('charter_verdicts').first()).toEqual(before);
      await knex.migrate.latest({ directory });
    },
  );
});
