import {
  BEGINNING,
  OPEN_END,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING } from '../database';
import { countStatements, createTestDatabases } from '../__testUtils__';
import {
  createFollowSetting,
  DAY_1,
} from './__testUtils__/createFollowSetting';
import { component, scorecard } from './__testUtils__/entities';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'CatalogFollower on %p',
  databaseId => {
    it('knows what the first complete listing named, from ever on', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      const { tx, directory } = setting;
      // A fact may have named an entity earlier.
      await directory.ensureIds({
        tx,
        entityRefs: ['Component:default/A', 'component:default/unknown'],
      });
      setting.setEntities([
        component('A', {
          metadata: { name: 'A', title: 'The A' },
          relations: [
            { type: 'dependsOn', targetRef: 'component:default/b' },
            { type: 'ownedBy', targetRef: 'group:default/squad-b' },
          ],
        }),
        component('b'),
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'squad-a', title: 'Squad A' },
          spec: { type: 'squad', parent: 'org', children: [] },
        },
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'somebody' },
          spec: {},
        },
      ]);
      expect(await directory.watchStart({ tx })).toBeUndefined();

      await setting.run();

      const versions = await setting.versions('component:default/a');
      expect(versions).toEqual([
        {
          entityId: expect.any(Number),
          entityRef: 'component:default/a',
          fromDay: BEGINNING,
          toDay: OPEN_END,
          recordedFrom: 1,
          recordedTo: 2_147_483_647,
          present: true,
          kind: 'Component',
          type: 'service',
          lifecycle: 'production',
          title: 'The A',
          ownerRef: 'group:default/squad-b',
          parentRef: undefined,
          attributes: {
            kind: 'Component',
            'metadata.name': 'A',
            'metadata.namespace': 'default',
            'spec.lifecycle': 'production',
            'spec.owner': 'squad-a',
            'spec.type': 'service',
          },
        },
      ]);
      expect(await setting.versions('component:default/unknown')).toEqual([]);
      expect(await setting.versions('user:default/somebody')).toEqual([]);
      expect(await directory.watchStart({ tx })).toEqual({
        day: DAY_1,
        recording: 2,
      });
      const now = { tx, asOf: DAY_1, recording: LATEST_RECORDING };
      expect(await directory.countPresent(now)).toBe(3);
      expect(await directory.countPresent({ ...now, kind: 'Component' })).toBe(
        2,
      );
      expect(await directory.listGroups(now)).toEqual([
        {
          entityId: expect.any(Number),
          entityRef: 'group:default/squad-a',
          type: 'squad',
          title: 'Squad A',
          parentRef: 'group:default/org',
        },
      ]);
    });

    it('writes nothing where nothing changed', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      setting.setEntities([component('a'), component('b'), scorecard('s')]);
      await setting.run();
      const before = await setting.counts();
      setting.setNow('2026-03-02T12:00:00.000Z');
      await setting.run();
      expect(await setting.counts()).toEqual(before);
    });

    it('keeps a change of owner from its day on, and what was recorded before', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      setting.setEntities([component('a'), component('b')]);
      await setting.run();
      await setting.tx('entity_changes').delete();

      setting.setNow('2026-03-03T12:00:00.000Z');
      setting.setEntities([
        component('a', { spec: { owner: 'squad-b' } }),
        component('b'),
      ]);
      await setting.run();
      expect(await setting.said('component:default/a')).toEqual([
        'ever there group:default/squad-a',
        'day 3 there group:default/squad-b',
      ]);
      expect(await setting.said('component:default/a', 2)).toEqual([
        'ever there group:default/squad-a',
      ]);
      const [{ entityId }] = await setting.versions('component:default/a');
      expect(await setting.tx('entity_changes')).toEqual([
        { entity_id: entityId, definition_id: 0, recording: 3 },
      ]);

      // Back on the same day: as of its end nothing had changed.
      setting.setNow('2026-03-03T18:00:00.000Z');
      setting.setEntities([component('a'), component('b')]);
      await setting.run();
      expect(await setting.said('component:default/a')).toEqual([
        'ever there group:default/squad-a',
      ]);
      expect(await setting.said('component:default/a', 3)).toEqual([
        'ever there group:default/squad-a',
        'day 3 there group:default/squad-b',
      ]);
    });

    it('takes who appears on the day the watch started for having been there before', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      setting.setEntities([component('a')]);
      await setting.run();
      setting.setEntities([component('a'), component('b')]);
      await setting.run();
      expect(await setting.said('component:default/b')).toEqual([
        'ever there group:default/squad-a',
      ]);
    });

    it('tells apart who appears after the watch started, goes, and comes again', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      setting.setEntities([component('a'), component('b')]);
      await setting.run();

      setting.setNow('2026-03-05T12:00:00.000Z');
      setting.setEntities([component('a'), component('new')]);
      await setting.run();
      expect(await setting.said('component:default/new')).toEqual([
        'ever not there group:default/squad-a',
        'day 5 there group:default/squad-a',
      ]);
      expect(await setting.said('component:default/b')).toEqual([
        'ever there group:default/squad-a',
        'day 5 not there group:default/squad-a',
      ]);

      setting.setNow('2026-03-07T12:00:00.000Z');
      setting.setEntities([component('a'), component('b'), component('new')]);
      await setting.run();
      expect(await setting.said('component:default/b')).toEqual([
        'ever there group:default/squad-a',
        'day 5 not there group:default/squad-a',
        'day 7 there group:default/squad-a',
      ]);
      const present = (day: number) =>
        setting.directory.countPresent({
          tx: setting.tx,
          asOf: DAY_1 + day - 1,
          recording: LATEST_RECORDING,
        });
      expect(await Promise.all([4, 5, 6, 7].map(present))).toEqual([
        2, 2, 2, 3,
      ]);
    });

    it.each([
      { how: 'breaks off', names: 4, breakAt: 3, outcome: 'broke off' },
      { how: 'is empty', names: 0, breakAt: 9, outcome: 'nothing' },
      { how: 'is aborted', names: 1, breakAt: 9, outcome: 'Shutting down' },
    ])(
      'concludes nothing from a listing that $how',
      async ({ how, names, breakAt, outcome }) => {
        const setting = await createFollowSetting(databases, databaseId);
        const all = [
          ...['a', 'b', 'c', 'd'].map(name => component(name)),
          scorecard('s'),
        ];
        setting.setEntities(all);
        await setting.run();
        const before = await setting.counts();

        setting.setNow('2026-03-02T12:00:00.000Z');
        setting.setEntities(all.slice(0, names));
        setting.breakOffAfter(breakAt);
        const ran = how === 'is aborted' ? setting.abortedRun() : setting.run();
        expect(
          await ran.then(summary => summary ?? 'nothing', String),
        ).toContain(outcome);
        expect(await setting.counts()).toEqual(before);
      },
    );

    it('starts to watch with the first listing that came to its end', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      const all = ['a', 'b', 'c', 'd'].map(name => component(name));
      setting.setEntities(all);
      setting.breakOffAfter(3);
      await expect(setting.run()).rejects.toThrow('broke off');
      expect(
        await setting.directory.watchStart({ tx: setting.tx }),
      ).toBeUndefined();
      expect(await setting.said('component:default/a')).toHaveLength(1);

      setting.setNow('2026-03-04T12:00:00.000Z');
      setting.breakOffAfter(Number.POSITIVE_INFINITY);
      await setting.tx('entity_changes').delete();
      await setting.run();
      const watch = await setting.directory.watchStart({ tx: setting.tx });
      expect(watch?.day).toBe(DAY_1 + 3);
      expect(await setting.said('component:default/d')).toEqual([
        'ever there group:default/squad-a',
      ]);
      // From now on the catalog says who is present: all have to be looked at again.
      expect(
        await setting.tx('entity_changes').where('recording', watch?.recording),
      ).toHaveLength(4);
    });

    it('reads what a new definition looks at, and believes it of earlier days', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      const tagged = component('a', {
        metadata: { name: 'a', tags: ['java'] },
      });
      setting.setEntities([tagged, component('b')]);
      await setting.run();
      expect(setting.fieldsAsked[0]).not.toContain('metadata.tags');
      setting.setNow('2026-03-02T12:00:00.000Z');
      const moved = { ...tagged, spec: { ...tagged.spec, owner: 'squad-b' } };
      setting.setEntities([moved, component('b')]);
      await setting.run();

      setting.setNow('2026-03-03T12:00:00.000Z');
      setting.setEntities([
        moved,
        component('b'),
        scorecard('s', {
          appliesTo: {
            kind: 'Component',
            'metadata.tags': { $contains: 'java' },
            'facts.package.role': 'backend',
          },
        }),
      ]);
      await setting.run();
      expect(setting.fieldsAsked[2]).toContain('metadata.tags');
      expect(setting.fieldsAsked[2]).not.toContain('facts.package.role');
      const versions = await setting.versions(
        'component:default/a',
        LATEST_RECORDING,
      );
      expect(
        versions.map(version => [
          version.ownerRef,
          version.attributes['metadata.tags'],
        ]),
      ).toEqual([
        ['group:default/squad-a', ['java']],
        ['group:default/squad-b', ['java']],
      ]);
      const [other] = await setting.versions('component:default/b');
      expect(other.attributes).not.toHaveProperty('metadata.tags');
      const before = await setting.counts();
      await setting.run();
      expect(await setting.counts()).toEqual(before);
    });

    it('issues a number of statements that does not grow with the entities of a batch', async () => {
      const statementsFor = async (size: number) => {
        const setting = await createFollowSetting(databases, databaseId);
        const entities = (owner: string) =>
          Array.from({ length: size }, (_, index) =>
            component(`c${index}`, { spec: { owner } }),
          );
        const follow = async () => countStatements(setting.tx, setting.run);
        const counts = [];
        setting.setEntities([...entities('squad-a'), scorecard('s')]);
        counts.push(await follow());
        counts.push(await follow());
        setting.setEntities([...entities('squad-b'), scorecard('s')]);
        counts.push(await follow());
        setting.setEntities([component('c0', { spec: { owner: 'squad-b' } })]);
        counts.push(await follow());
        return counts;
      };
      // A page of three entities each in this catalog, so a batch is a page.
      const few = await statementsFor(2);
      expect(few.every(count => count < 40)).toBe(true);
      const many = await statementsFor(32);
      const pages = Math.ceil(33 / 3);
      expect(many[1]).toBe(few[1] + pages - 1);
      expect(many[2]).toBeLessThanOrEqual(few[2] * pages);
      expect(many[3]).toBe(few[3]);
    });
  },
);
