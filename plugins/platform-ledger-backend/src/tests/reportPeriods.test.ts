import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  ReportDeclaration,
  ReportDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { service } from './__testUtils__/charters/charterCatalog';
import {
  END,
  NAME,
  runCourse,
  startStory,
} from './__testUtils__/charters/charterStory';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog } from './__testUtils__/squadCatalog';

jest.setTimeout(120_000);

const Q1 = { from: '2024-01-01', to: '2024-03-31' };
const Q2 = { from: '2024-04-01', to: '2024-06-30' };
const CLOUD = 'group:default/cloud';

/** A Monday in each quarter. */
const MONDAYS = ['2024-01-08', '2024-04-08', '2024-07-08', '2024-10-07'];

describe('reports of any period and scope', () => {
  const databases = createTestDatabases();
  const supported = databases.eachSupportedId();

  /** A squad that gives one day of ten to the platform in each quarter of a year, and so owes a day more after each. */
  async function start(databaseId: TestDatabaseId): Promise<LedgerBackend> {
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      entities: [
        ...squadCatalog({ squads: ['cloud', 'delivery'] }),
        service('search', 'cloud'),
        service('mail', 'delivery'),
      ],
    });
    await ledger.runTasksUntilEvaluated();
    await pushCapacity(ledger, {
      memberships: [{ person: 'of-cloud', group: 'cloud' }],
    });
    await pushSquadWork(
      ledger,
      MONDAYS.map(from => ({
        person: 'of-cloud',
        from,
        platform: 1,
        product: 9,
      })),
    );
    return ledger;
  }

  async function freeze(
    ledger: LedgerBackend,
    declaration: ReportDeclaration,
    meanwhile = async () => {},
  ): Promise<ReportDetails> {
    const created = await ledger.request('post', '/reports').send(declaration);
    expect([created.status, created.body.error]).toEqual([201, undefined]);
    await meanwhile();
    const path = `/reports/${created.body.id}/freeze`;
    const frozen = await ledger.request('post', path);
    expect([frozen.status, frozen.body.error]).toEqual([200, undefined]);
    return frozen.body;
  }

  async function textOf(
    ledger: LedgerBackend,
    { id }: ReportDetails,
  ): Promise<string> {
    const path = `/reports/${id}/files/markdown`;
    const { text } = await ledger.request('get', path);
    return text.replaceAll('\u00a0', ' ');
  }

  function cloudOf({ snapshot }: ReportDetails) {
    return snapshot.allocation.squads.find(({ squad }) => squad.ref === CLOUD);
  }

  it.each(supported)(
    'say of which quarter shares are, and keep the ledger over all of the period, %s',
    async databaseId => {
      const ledger = await start(databaseId);
      const year = await freeze(ledger, {
        from: '2024-01-01',
        to: '2024-12-31',
      });
      expect(year.snapshot.allocation.quarter?.label).toBe('2024-Q4');
      expect(cloudOf(year)).toMatchObject({
        cell: { attributed: 10, share: 0.1, verdict: 'below' },
        ledger: { opening: 0, accrued: 4, closing: 4, through: '2024-12-31' },
      });
      expect(year.snapshot.comparedWith.previous?.period).toMatchObject({
        from: '2023-01-01',
        to: '2023-12-31',
      });
      expect(await textOf(ledger, year)).toContain(
        'Shares and verdicts are those of 2024-Q4, the last whole quarter in the period',
      );

      const month = await freeze(ledger, {
        from: '2024-02-01',
        to: '2024-02-29',
      });
      expect(month.snapshot.allocation).toMatchObject({
        squads: [],
        policies: [],
      });
      expect(await textOf(ledger, month)).toContain(
        'no whole quarter lies in this period',
      );

      const week = await freeze(ledger, {
        from: '2024-03-11',
        to: '2024-03-17',
      });
      expect(week.snapshot.comparedWith.previous?.period).toMatchObject({
        from: '2024-03-04',
        to: '2024-03-10',
      });
      await ledger.stop();
    },
  );

  it.each(supported)(
    'open ledgers where the last period that was frozen closed, not where its report ended, %s',
    async databaseId => {
      const ledger = await start(databaseId);
      const cut = await freeze(ledger, { from: Q1.from, to: '2024-04-10' });
      expect(cloudOf(cut)).toMatchObject({
        cell: { attributed: 10 },
        ledger: { closing: 1, through: Q1.to },
      });
      expect(cloudOf(await freeze(ledger, Q2))?.ledger).toMatchObject({
        opening: 1,
        restated: 0,
        accrued: 1,
        closing: 2,
      });
      await ledger.stop();
    },
  );

  it.each(supported)(
    'open ledgers from what the last report of their own scope said, and count what is in it, %s',
    async databaseId => {
      const ledger = await start(databaseId);
      const whole = await freeze(ledger, Q1);
      expect(cloudOf(whole)?.ledger).toMatchObject({ closing: 1 });
      await pushSquadWork(ledger, [
        { person: 'of-cloud', from: '2024-02-05', platform: 0, product: 10 },
      ]);
      const part = await freeze(ledger, { ...Q1, group: CLOUD });
      expect(cloudOf(part)?.ledger).toMatchObject({ closing: 3 });

      expect(cloudOf(await freeze(ledger, Q2))?.ledger).toMatchObject({
        opening: 1,
        restated: 2,
        closing: 4,
      });
      const next = await freeze(ledger, { ...Q2, group: CLOUD });
      expect(cloudOf(next)?.ledger).toMatchObject({
        opening: 3,
        restated: 0,
        closing: 4,
      });
      expect([
        part.snapshot.method.quality.entities,
        whole.snapshot.method.quality.entities > 1,
      ]).toEqual([1, true]);
      await ledger.stop();
    },
  );

  it.each(supported)(
    'name a charter that went from the catalog as long as its gate waits, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo('2027-07-20');
      portal.catalog.remove(
        ({ kind, metadata }) => kind === 'Charter' && metadata.name === NAME,
      );
      await portal.settle();
      await portal.goTo('2027-10-04');
      const report = await freeze(
        portal.ledger,
        { from: '2027-07-01', to: '2027-09-30' },
        async () => portal.clock.setDay('2027-10-05'),
      );
      const ref = `charter:default/${NAME}`;
      expect(report.snapshot.charters).toContainEqual(
        expect.objectContaining({
          charter: expect.objectContaining({ ref }),
          phase: 'retired',
          undecided: true,
          verdict: expect.objectContaining({ outcome: 'dissolve' }),
        }),
      );
      expect(report.snapshot.decisions).toContainEqual(
        expect.objectContaining({
          kind: 'gate',
          by: END,
          charter: expect.objectContaining({ ref }),
        }),
      );
      expect(await textOf(portal.ledger, report)).toContain(
        'It went from the catalog',
      );
      await portal.stop();
    },
  );
});
