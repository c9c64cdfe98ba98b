import {
  CharterDetails,
  HandOverItem,
  ReportDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  CAPABILITY,
  charter,
  DECIDER,
  OWNER,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  END,
  NAME,
  PATH,
  runCourse,
  startStory,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

async function decideOn(
  portal: CharterPortal,
  day: string,
  decision: 'go' | 'kill' | 'recycle',
): Promise<void> {
  await portal.goTo(day);
  const { status } = await portal.decide(DECIDER, NAME, {
    decision,
    reason: 'A reason.',
  });
  expect([day, status]).toEqual([day, 201]);
}

/** What is handed over as of a day, the same wherever it is asked for. */
async function handedOver(
  portal: CharterPortal,
  day: string,
): Promise<{ id: string; doneOn?: string }[]> {
  const asOf = `asOf=${day}`;
  const { items } = await portal.read<{ items: HandOverItem[] }>(
    `/hand-overs?${asOf}`,
  );
  const open = await portal.read<{ items: HandOverItem[] }>(
    `/hand-overs?${asOf}&open=true`,
  );
  expect(open.items).toEqual(items.filter(({ doneOn }) => !doneOn));
  const { handOver } = await portal.read<CharterDetails>(`${PATH}?${asOf}`);
  expect(handOver).toEqual(items);
  return items.map(({ id, doneOn }) => ({ id, doneOn }));
}

describe('what a killed charter leaves, by HTTP', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'leaves a hand-over list from the catalog where it is killed, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo('2027-08-02');
      const killed = await portal.decide(DECIDER, 'second-client', {
        decision: 'kill',
      });
      expect(killed.status).toBe(201);

      const open = async () =>
        (await portal.read<{ items: HandOverItem[] }>('/hand-overs?open=true'))
          .items;
      const [item] = await open();
      expect(await open()).toEqual([
        {
          id: item.id,
          charter: 'charter:default/second-client',
          capability: CAPABILITY,
          ownerNow: 'group:default/platform',
          adopters: 4,
        },
      ]);

      const path = `/hand-overs/${item.id}`;
      const wrong: [object, string][] = [
        [{ newOwner: 'group:default/nobody' }, 'newOwner: '],
        [{ doneOn: '2027-08-02' }, 'newOwner: '],
        [{ newOwner: 'squad', doneOn: '2027-08-03' }, 'doneOn: '],
        [{ dueOn: '2027-02-30' }, 'dueOn'],
      ];
      for (const [change, field] of wrong) {
        const refused = await portal.as(OWNER).put(path, change);
        expect([change, refused.status, refused.body.error?.message]).toEqual([
          change,
          400,
          expect.stringContaining(field),
        ]);
      }
      expect((await portal.as(OWNER).put('/hand-overs/x', {})).status).toBe(
        404,
      );
      const promised = await portal
        .as(OWNER)
        .put(path, { newOwner: 'squad', dueOn: '2027-09-30' });
      expect([promised.status, promised.body]).toEqual([
        200,
        expect.objectContaining({
          newOwner: 'group:default/squad',
          dueOn: '2027-09-30',
        }),
      ]);
      expect(await open()).toHaveLength(1);
      await portal.goTo('2027-09-01');
      await portal.as(OWNER).put(path, { doneOn: '2027-09-01' });
      expect(await open()).toEqual([]);
      const { items } = await portal.read<{ items: HandOverItem[] }>(
        '/hand-overs',
      );
      expect(items).toEqual([
        {
          ...item,
          newOwner: 'group:default/squad',
          dueOn: '2027-09-30',
          doneOn: '2027-09-01',
        },
      ]);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'is taken back where an empty text is said, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await decideOn(portal, '2027-08-02', 'kill');
      const [{ id }] = await handedOver(portal, '2027-08-02');
      const say = async (change: object) => {
        const { status, body } = await portal
          .as(OWNER)
          .put(`/hand-overs/${id}`, change);
        const { newOwner, dueOn, doneOn } = body;
        return { status, newOwner, dueOn, doneOn };
      };
      const day = '2027-08-02';
      const newOwner = 'group:default/squad';
      expect(await say({ newOwner, dueOn: day, doneOn: day })).toEqual({
        status: 200,
        newOwner,
        dueOn: day,
        doneOn: day,
      });
      // Who has what is done cannot be nobody.
      expect(await say({ newOwner: '' })).toMatchObject({ status: 400 });
      expect(await say({ doneOn: '' })).toEqual({
        status: 200,
        newOwner,
        dueOn: day,
      });
      expect(await handedOver(portal, day)).toEqual([{ id }]);
      expect(await say({ dueOn: '' })).toEqual({ status: 200, newOwner });
      expect(await say({ newOwner: '' })).toEqual({ status: 200 });
      expect(await say({})).toEqual({ status: 200 });
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'is what the kill says that stands on the day, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await decideOn(portal, '2027-08-02', 'kill');
      const [first] = await handedOver(portal, '2027-08-02');
      await decideOn(portal, '2027-08-03', 'go');
      expect(await handedOver(portal, '2027-08-03')).toEqual([]);
      await decideOn(portal, '2027-08-04', 'kill');
      await decideOn(portal, '2027-08-05', 'kill');
      const items = await handedOver(portal, '2027-08-05');
      expect(items).toEqual([{ id: expect.not.stringMatching(first.id) }]);
      const [{ id }] = items;

      await portal.goTo('2027-08-06');
      const done = { newOwner: 'squad', doneOn: '2027-08-06' };
      await portal.as(OWNER).put(`/hand-overs/${id}`, done);
      expect(await handedOver(portal, '2027-08-06')).toEqual([
        { id, doneOn: '2027-08-06' },
      ]);
      // On days before, it was not so.
      expect(await handedOver(portal, '2027-08-05')).toEqual(items);
      expect(await handedOver(portal, '2027-08-03')).toEqual([]);
      expect(await handedOver(portal, '2027-08-02')).toEqual([first]);
      expect(await handedOver(portal, END)).toEqual([]);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'waits in a report from the day of the kill on, and the gate up to it, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await decideOn(portal, '2027-08-10', 'kill');
      await portal.goTo('2027-08-15');
      const decisionsUpTo = async (to: string) => {
        const { status, body } = await portal.ledger
          .request('post', '/reports')
          .send({ from: '2027-05-01', to });
        expect([status, body.error]).toEqual([201, undefined]);
        const { snapshot } = await portal.read<ReportDetails>(
          `/reports/${body.id}`,
        );
        return snapshot.decisions.flatMap(decision =>
          'charter' in decision &&
          decision.charter.ref === `charter:default/${NAME}`
            ? decision.kind
            : [],
        );
      };
      expect(await decisionsUpTo(END)).toEqual(['gate']);
      expect(await decisionsUpTo('2027-08-10')).toEqual(['hand-over']);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'stays open where the charter starts again, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await decideOn(portal, '2027-08-02', 'kill');
      const items = await handedOver(portal, '2027-08-02');
      portal.catalog.replace(charter(NAME, { startsOn: '2027-09-01' }));
      await portal.goTo('2027-08-03');
      const revision = `${PATH}/revisions/2`;
      await portal
        .as(OWNER)
        .post(`${revision}/reason`, { reason: 'A reason.' })
        .expect(201);
      await portal
        .as(DECIDER)
        .post(`${revision}/approval`, { approved: true })
        .expect(201);
      await portal.goTo('2027-09-02');
      expect((await portal.read<CharterDetails>(PATH)).phase).toBe('running');
      expect(await handedOver(portal, '2027-09-02')).toEqual(items);
      await portal.stop();
    },
  );
});
