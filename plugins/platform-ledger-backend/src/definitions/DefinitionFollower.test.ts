import { createTestDatabases } from '../__testUtils__';
import {
  createFollowSetting,
  DAY_1,
} from './__testUtils__/createFollowSetting';
import { component, scorecard } from './__testUtils__/entities';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'DefinitionFollower on %p',
  databaseId => {
    it('keeps a revision for each valid change of a definition', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      const { tx, store } = setting;
      setting.setEntities([component('a'), scorecard('s')]);
      await setting.run();
      await tx('entity_changes').delete();

      setting.setNow('2026-03-03T12:00:00.000Z');
      setting.setEntities([component('a'), scorecard('s', { mandated: true })]);
      await setting.run();
      const { id, revisions } = await store.get({
        tx,
        entityRef: 'Scorecard:default/s',
      });
      expect(revisions).toEqual([
        expect.objectContaining({
          number: 1,
          firstSeenDay: DAY_1,
          retired: false,
          location: 'url:https://example.com/s.yaml',
        }),
        expect.objectContaining({
          number: 2,
          firstSeenDay: DAY_1 + 2,
          recordedAt: '2026-03-03T12:00:00.000Z',
        }),
      ]);
      expect(revisions[1].entity).toEqual({
        apiVersion: 'platform-ledger.io/v1alpha1',
        kind: 'Scorecard',
        metadata: { name: 's', namespace: 'default' },
        spec: scorecard('s', { mandated: true }).spec,
      });
      const changes = await tx('entity_changes').where('definition_id', id);
      expect(changes).toHaveLength(2);
      expect(
        (
          await store.list({
            tx,
            kind: 'Scorecard',
            recording: revisions[0].recording,
          })
        ).map(definition => definition.revisions.length),
      ).toEqual([1]);
      expect(await store.list({ tx, kind: 'Charter' })).toEqual([]);
      await expect(
        store.get({ tx, entityRef: 'scorecard:default/none' }),
      ).rejects.toThrow("no definition 'scorecard:default/none'");
    });

    it('leaves the last valid revision in force where a change is invalid', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      const { tx, store } = setting;
      setting.setEntities([component('a'), scorecard('s')]);
      await setting.run();

      setting.setNow('2026-03-02T12:00:00.000Z');
      setting.setEntities([
        component('a'),
        scorecard('s', { type: 'wish', levels: [] }),
        scorecard('never-valid', { checks: [] }),
      ]);
      await setting.run();
      const invalid = await store.get({ tx, entityRef: 'scorecard:default/s' });
      expect(invalid.revisions).toHaveLength(1);
      expect(invalid.problems.map(problem => problem.path)).toEqual(
        expect.arrayContaining(['spec.type', 'spec.levels']),
      );
      expect(await store.listInvalid({ tx })).toEqual([
        expect.objectContaining({ entityRef: 'scorecard:default/never-valid' }),
        expect.objectContaining({
          entityRef: 'scorecard:default/s',
          seenAt: '2026-03-02T12:00:00.000Z',
        }),
      ]);
      expect(await store.list({ tx, kind: 'Scorecard' })).toHaveLength(1);
      const before = await setting.counts();
      await setting.run();
      expect(await setting.counts()).toEqual(before);

      setting.setEntities([component('a'), scorecard('s')]);
      await setting.run();
      const mended = await store.get({ tx, entityRef: 'scorecard:default/s' });
      expect(mended.revisions).toHaveLength(1);
      expect(mended.problems).toEqual([]);
      expect(await store.listInvalid({ tx })).toEqual([]);
    });

    it('retires what went, and takes it up again when it comes back', async () => {
      const setting = await createFollowSetting(databases, databaseId);
      const { tx, store } = setting;
      setting.setEntities([component('a'), scorecard('s')]);
      await setting.run();
      await tx('entity_changes').delete();

      setting.setNow('2026-03-02T12:00:00.000Z');
      setting.setEntities([component('a')]);
      await setting.run();
      const states = async () =>
        (
          await store.get({ tx, entityRef: 'scorecard:default/s' })
        ).revisions.map(({ number, retired, firstSeenDay }) => [
          number,
          retired,
          firstSeenDay - DAY_1 + 1,
        ]);
      expect(await states()).toEqual([
        [1, false, 1],
        [2, true, 2],
      ]);
      expect(
        await tx('entity_changes').where('definition_id', '>', 0),
      ).not.toHaveLength(0);
      const before = await setting.counts();
      await setting.run();
      expect(await setting.counts()).toEqual(before);

      setting.setNow('2026-03-04T12:00:00.000Z');
      setting.setEntities([component('a'), scorecard('s')]);
      await setting.run();
      expect(await states()).toEqual([
        [1, false, 1],
        [2, true, 2],
        [3, false, 4],
      ]);
    });
  },
);
