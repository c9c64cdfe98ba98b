import { TestDatabaseId } from '@backstage/backend-test-utils';
import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { readPdf } from '../__testUtils__/readPdf';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog } from './__testUtils__/squadCatalog';

jest.setTimeout(120_000);

const CLOUD = 'group:default/cloud';

/** How many people work in each squad. */
const SQUADS = { cloud: 1, delivery: 4, search: 4 };

/** What would give the one person of the squad away: 7 days of 9, in figures for people and for programs. */
const SECRETS = ['78 %', '7.0 of 9.0', '0.7777'];

describe('a squad of one in a frozen report', () => {
  const databases = createTestDatabases();

  /** What each file of a report says, by name. */
  async function textsOf(
    databaseId: TestDatabaseId,
    minimumGroupSize: number,
  ): Promise<{ report: ReportDetails; texts: Map<string, string> }> {
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      entities: squadCatalog({
        squads: Object.keys(SQUADS),
        policy: { minimumGroupSize },
      }),
    });
    await ledger.runTasksUntilEvaluated();
    const people = Object.entries(SQUADS).flatMap(([group, size]) =>
      Array.from({ length: size }, (_, at) => ({
        person: `${group}-${at}`,
        group,
      })),
    );
    await pushCapacity(ledger, { memberships: people });
    await pushSquadWork(
      ledger,
      people.map(({ person, group }) => ({
        person,
        from: '2024-10-07',
        platform: group === 'cloud' ? 7 : 1,
        product: group === 'cloud' ? 2 : 4,
      })),
    );
    const created = await ledger
      .request('post', '/reports')
      .send({ from: '2024-10-01', to: '2024-12-31' });
    const path = `/reports/${created.body.id}`;
    await ledger.request('post', `${path}/freeze`);
    const report = await ledger.read<ReportDetails>(path);
    const texts = new Map<string, string>();
    for (const { format, name } of report.files) {
      const file = await ledger
        .request('get', `${path}/files/${format}?name=${name}`)
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(Buffer.from(chunk)));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        });
      texts.set(
        name,
        (format === 'pdf'
          ? (await readPdf(file.body)).text
          : file.body.toString()
        ).replaceAll('\u00a0', ' '),
      );
    }
    await ledger.stop();
    return { report, texts };
  }

  function filesWith(texts: Map<string, string>, secret: string): string[] {
    return [...texts]
      .filter(([, text]) => text.includes(secret))
      .map(([name]) => name.replace(/^.*\./, ''))
      .sort();
  }

  it.each(databases.eachSupportedId())(
    'has no figures in any format, as it would have where nothing has to be hidden, %s',
    async databaseId => {
      const open = await textsOf(databaseId, 1);
      expect(
        SECRETS.map(secret => [...new Set(filesWith(open.texts, secret))]),
      ).toEqual([
        ['html', 'md', 'pdf'],
        ['html', 'pdf'],
        ['csv', 'json'],
      ]);

      const { report, texts } = await textsOf(databaseId, 3);
      expect(SECRETS.map(secret => filesWith(texts, secret))).toEqual([
        [],
        [],
        [],
      ]);
      const squads = report.snapshot.allocation.squads;
      expect(squads).toHaveLength(3);
      // With the next smallest, since its figures would be what is left of the whole.
      const hidden = squads.filter(({ cell }) => cell.suppressed);
      expect(hidden.map(({ squad }) => squad.ref)).toContain(CLOUD);
      expect(hidden).toHaveLength(2);
      for (const { cell, ledger, previous } of hidden) {
        expect([
          cell.share,
          cell.attributed,
          cell.platform,
          cell.categories,
          previous?.share,
          ledger?.assessed,
        ]).toEqual([undefined, undefined, undefined, [], undefined, false]);
      }
      expect(report.snapshot.method.quality.suppressedSquads).toBe(2);
    },
  );
});
