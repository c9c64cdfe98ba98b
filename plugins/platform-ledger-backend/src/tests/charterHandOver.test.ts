import { HandOverItem } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  CAPABILITY,
  DECIDER,
  OWNER,
} from './__testUtils__/charters/charterCatalog';
import { runCourse, startStory } from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

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
});
