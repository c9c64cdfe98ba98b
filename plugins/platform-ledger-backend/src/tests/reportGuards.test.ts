import { TestDatabaseId } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  ReportDeclaration,
  ReportDetails,
  ReportVerification,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { createTestDatabases, leastStatements } from '../__testUtils__';
import {
  adoptionScorecard,
  service,
} from './__testUtils__/charters/charterCatalog';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog } from './__testUtils__/squadCatalog';

jest.setTimeout(120_000);

function nextYearsEnd(): string {
  return `${new Date().getUTCFullYear() + 1}-12-31`;
}

const LATEST_FIRST = [
  ['2025-01-01', '2025-03-31'],
  ['2024-10-01', '2024-12-31'],
  ['2024-07-01', '2024-09-30'],
];
const PERIOD = { from: '2025-01-01', to: '2025-03-31' };

describe('reports', () => {
  const databases = createTestDatabases();
  const supported = databases.eachSupportedId();

  async function start(
    databaseId: TestDatabaseId,
    squads = ['cloud'],
    others: Entity[] = [],
  ): Promise<{ ledger: LedgerBackend; knex: Knex }> {
    const knex = await databases.init(databaseId);
    const ledger = await LedgerBackend.start({
      knex,
      entities: [...squadCatalog({ squads }), ...others],
    });
    await ledger.runTasksUntilEvaluated();
    return { ledger, knex };
  }

  async function draft(
    ledger: LedgerBackend,
    period: ReportDeclaration = PERIOD,
  ) {
    const created = await ledger.request('post', '/reports').send(period);
    expect([created.status, created.body.error]).toEqual([201, undefined]);
    return `/reports/${created.body.id}`;
  }

  it.each(supported)(
    'say which field of a new one is wrong, and keep none of it, %s',
    async databaseId => {
      const { ledger } = await start(databaseId);
      const cases = [
        [{ from: '2025-01-01', to: '2025-02-30' }, 'to'],
        [{ from: '2025-03-31', to: '2025-01-01' }, 'period is empty'],
        [{ from: '2999-01-01', to: '2999-03-31' }, 'from'],
        [{ ...PERIOD, group: 'group:default/nobody' }, 'group: '],
        [{ ...PERIOD, group: ':' }, 'group: '],
        [{ ...PERIOD, title: 'x'.repeat(201) }, 'title'],
        [{ from: '2025-01-01', to: '2027-03-31' }, 'to'],
        [{ from: '1970-01-01', to: '1970-03-31' }, 'from'],
        [{ from: '2025-01-01' }, 'to'],
      ] as const;
      for (const [declaration, field] of cases) {
        const answer = await ledger
          .request('post', '/reports')
          .send(declaration);
        expect([answer.status, answer.text]).toEqual([
          400,
          expect.stringContaining(field),
        ]);
      }
      expect(await ledger.read('/reports')).toEqual({ items: [] });
      await ledger.stop();
    },
  );

  it.each(supported)('are one for a period and scope, %s', async databaseId => {
    const { ledger } = await start(databaseId);
    await draft(ledger);
    const again = await ledger.request('post', '/reports').send(PERIOD);
    expect([again.status, again.body.error.message]).toEqual([
      409,
      expect.stringContaining('2025-Q1'),
    ]);
    await draft(ledger, { ...PERIOD, group: 'group:default/cloud' });
    await ledger.stop();
  });

  it.each(supported)(
    'of a period that has not ended are a draft only, and marked, %s',
    async databaseId => {
      const { ledger } = await start(databaseId);
      const path = await draft(ledger, {
        from: `${new Date().getUTCFullYear()}-01-01`,
        to: nextYearsEnd(),
      });
      const { snapshot } = await ledger.read<ReportDetails>(path);
      expect([snapshot.state, snapshot.partial]).toEqual(['draft', true]);
      const refused = await ledger.request('post', `${path}/freeze`);
      expect([refused.status, refused.body.error.message]).toEqual([
        400,
        expect.stringContaining('has not ended'),
      ]);
      await ledger.stop();
    },
  );

  it.each(supported)(
    'of a period in which nothing happened, and of squads without data, say so and state no figure, %s',
    async databaseId => {
      const { ledger } = await start(databaseId, ['cloud', 'delivery']);
      await pushCapacity(ledger, {
        memberships: [{ person: 'of-cloud', group: 'cloud' }],
      });
      await pushSquadWork(ledger, [
        { person: 'of-cloud', from: '2024-10-07', platform: 2, product: 8 },
      ]);
      const path = await draft(ledger);
      const frozen = await ledger.request('post', `${path}/freeze`);
      expect(frozen.status).toBe(200);
      const { snapshot }: ReportDetails = frozen.body;
      expect(snapshot.allocation.counts).toMatchObject({ 'not-assessed': 2 });
      for (const { cell, ledger: balance } of snapshot.allocation.squads) {
        expect([cell.share, cell.attributed, balance?.accrued]).toEqual([
          undefined,
          0,
          0,
        ]);
        expect(cell.reasons).toContain('no-activity');
      }
      expect(snapshot).toMatchObject({ charters: [], adoption: [] });

      const { text } = await ledger.request('get', `${path}/files/markdown`);
      expect(text).toContain('Nothing waits for a decision.');
      expect(text).toContain('2 of 2 squads are not measurable.');
      expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      await ledger.stop();
    },
  );

  it.each(supported)(
    'are frozen by one of two at once, and say what they said for ever, %s',
    async databaseId => {
      const { ledger } = await start(databaseId);
      const path = await draft(ledger);
      const note = await ledger
        .request('put', `${path}/commentary/allocation`)
        .send({ text: '  Two of us were ill.  ' });
      expect(note.status).toBe(204);
      const answers = await Promise.all([
        ledger.request('post', `${path}/freeze`),
        ledger.request('post', `${path}/freeze`),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const frozen = await ledger.read<ReportDetails>(path);
      expect(frozen.snapshot.commentary).toMatchObject([
        { section: 'allocation', text: 'Two of us were ill.' },
      ]);
      const late = await ledger
        .request('put', `${path}/commentary/allocation`)
        .send({ text: 'Nobody was ill.' });
      expect(late.status).toBe(409);
      const beside = await ledger
        .request('post', `${path}/comments`)
        .send({ text: 'One of us was.' });
      expect(beside.status).toBe(201);
      const published = await ledger.request('post', `${path}/publish`);
      expect([published.status, published.body.state]).toEqual([
        200,
        'published',
      ]);
      const again = await ledger.request('post', `${path}/publish`);
      expect(again.status).toBe(409);
      const { snapshot, files, comments } =
        await ledger.read<ReportDetails>(path);
      expect({ snapshot, files }).toEqual({
        snapshot: frozen.snapshot,
        files: frozen.files,
      });
      expect(comments).toMatchObject([{ text: 'One of us was.' }]);
      await ledger.stop();
    },
  );

  it.each(supported)(
    'name every stored thing in which a bit has flipped, %s',
    async databaseId => {
      const { ledger, knex } = await start(databaseId);
      const path = await draft(ledger);
      await ledger.request('post', `${path}/freeze`);
      const { id, files, title } = await ledger.read<ReportDetails>(path);
      const verify = () =>
        ledger.read<ReportVerification>('/reports/verification');
      expect(await verify()).toEqual({
        reports: 1,
        files: files.length,
        evidence: 0,
        differences: [],
      });

      const [{ name, hash }] = files;
      const row = await knex('report_files').where({ name }).first();
      const bytes = Buffer.from(row.bytes);
      bytes[0] = 255 - bytes[0];
      await knex('report_files').where({ name }).update({ bytes });
      const { content } = await knex('report_snapshots').first();
      await knex('report_snapshots').update({ content: `${content} ` });

      expect((await verify()).differences).toEqual([
        expect.objectContaining({ report: id, title, name: 'snapshot' }),
        expect.objectContaining({ report: id, title, name, expected: hash }),
      ]);
      await ledger.stop();
    },
  );

  it.each(supported)(
    'take a number of statements that does not grow with squads and scorecards, %s',
    async databaseId => {
      const counts: number[][] = [];
      for (const size of [2, 40]) {
        const names = Array.from({ length: size }, (_, at) => `squad-${at}`);
        const { ledger, knex } = await start(databaseId, names, [
          service('search', 'squad-0'),
          ...names.map(name => adoptionScorecard(`card-of-${name}`)),
        ]);
        const statements = [];
        for (const group of [undefined, 'group:default/squad-0']) {
          // The latest first, so that none has another before it.
          const paths: string[] = [];
          for (const [from, to] of LATEST_FIRST) {
            paths.push(await draft(ledger, { from, to, group }));
          }
          statements.push(
            await leastStatements(knex, async place => {
              const { status, body } = await ledger.request(
                'post',
                `${paths[place]}/freeze`,
              );
              expect([status, body.snapshot?.adoption.length]).toEqual([
                200,
                size,
              ]);
            }),
          );
        }
        counts.push(statements);
        await ledger.stop();
      }
      expect(counts[1]).toEqual(counts[0]);
    },
  );
});
