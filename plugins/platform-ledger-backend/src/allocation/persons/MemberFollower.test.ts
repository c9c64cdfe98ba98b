import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  OPEN_END,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING } from '../../database';
import { countStatements, createTestDatabases } from '../../__testUtils__';
import { Activity, createActivity } from '../__testUtils__/createActivity';
import { readAllTraces } from '../__testUtils__/readAllTraces';
import { PersonState } from '../types';
import { MemberFollower } from './MemberFollower';

jest.setTimeout(60_000);

function user(
  name: string,
  options: { groups?: string[]; email?: string; login?: string },
): Entity {
  const { groups = [], email, login } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      namespace: 'default',
      ...(login && { annotations: { 'github.com/user-login': login } }),
    },
    spec: { ...(email && { profile: { email } }), memberOf: groups },
    relations: groups.map(group => ({
      type: 'memberOf',
      targetRef: `group:default/${group}`,
    })),
  };
}

async function follow(activity: Activity, entities: Entity[]) {
  const follower = MemberFollower.create({
    database: activity.database,
    directory: activity.directory,
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
  });
  return follower.run({ signal: new AbortController().signal });
}

async function loadPersons(
  activity: Activity,
  recording: number = LATEST_RECORDING,
): Promise<PersonState[]> {
  return activity.database.read(async tx => {
    const states = await activity.reader.loadCapacity({
      tx,
      from: toDayNumber('2026-01-01'),
      to: toDayNumber('2027-01-01'),
      recording,
    });
    return Array.from(states.values());
  });
}

describe('MemberFollower', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    it('takes e-mail, login and reference of a user for one person', async () => {
      const activity = await createActivity({ databases, databaseId });
      const trace = (id: string, person: string) => ({
        id,
        person,
        day: '2026-03-02',
        item: 'a',
      });
      await activity.store.push({
        source: 'git',
        traces: [
          trace('1', 'Ann@example.org'),
          trace('2', 'ann-login'),
          trace('3', 'user:default/ann'),
          trace('4', 'stranger'),
          { ...trace('5', 'robot'), bot: true },
        ],
      });
      const page = { offset: 0, limit: 10 };
      expect(await activity.store.listUnmatched(page)).toMatchObject({
        total: 4,
      });

      expect(
        await follow(activity, [
          user('ann', {
            groups: ['search'],
            email: 'ann@Example.org',
            login: 'Ann-Login',
          }),
          user('zoe', { groups: ['search'], login: 'ann-login' }),
          user('bob', { groups: [] }),
        ]),
      ).toEqual({ listed: 3, changed: 2 });

      const traces = await readAllTraces(activity);
      expect(new Set(traces.map(({ personId }) => personId)).size).toBe(2);
      expect(await activity.store.listUnmatched(page)).toEqual({
        items: [{ person: 'stranger' }],
        total: 1,
      });
      expect(await loadPersons(activity)).toHaveLength(2);
    });

    it('begins and ends memberships on the days on which they were seen, and says nothing else of days before', async () => {
      const activity = await createActivity({ databases, databaseId });
      const { clock } = activity;
      const first = toDayNumber('2026-06-30');
      await follow(activity, [user('ann', { groups: ['search', 'guild'] })]);
      const { id: recording } = await activity.database
        .client('recordings')
        .orderBy('id', 'desc')
        .first();
      clock.set('2026-07-02T09:00:00Z');
      const unchanged = await countStatements(activity.database.client, () =>
        follow(activity, [user('ann', { groups: ['guild', 'search'] })]),
      );
      expect(unchanged).toBe(3);
      await follow(activity, [user('ann', { groups: ['cart'] })]);
      await follow(activity, [user('ann', { groups: ['cart', 'guild'] })]);
      clock.set('2026-07-09T09:00:00Z');
      await follow(activity, [user('bob', {})]);

      const [{ memberships, calendar }] = await loadPersons(activity);
      expect(calendar).toEqual({});
      expect(memberships).toEqual([
        {
          group: 'group:default/cart',
          from: toDayNumber('2026-07-02'),
          to: toDayNumber('2026-07-09'),
        },
        {
          group: 'group:default/guild',
          from: first,
          to: toDayNumber('2026-07-09'),
        },
        {
          group: 'group:default/search',
          from: first,
          to: toDayNumber('2026-07-02'),
        },
      ]);
      const [before] = await loadPersons(activity, recording);
      expect(before.memberships).toEqual([
        { group: 'group:default/guild', from: first, to: OPEN_END },
        { group: 'group:default/search', from: first, to: OPEN_END },
      ]);
    });

    it('concludes nothing from a catalog without users', async () => {
      const activity = await createActivity({ databases, databaseId });
      await follow(activity, [user('ann', { groups: ['search'] })]);
      expect(await follow(activity, [])).toBeUndefined();
      const [{ memberships }] = await loadPersons(activity);
      expect(memberships).toMatchObject([{ to: OPEN_END }]);
    });

    it('needs as many statements for many users as for few', async () => {
      const activity = await createActivity({ databases, databaseId });
      const users = (count: number) =>
        Array.from({ length: count }, (_, index) =>
          user(`user-${index}`, {
            groups: ['search', `group-${index}`],
            email: `user-${index}@example.org`,
          }),
        );
      const few = await countStatements(activity.database.client, () =>
        follow(activity, users(2)),
      );
      const many = await countStatements(activity.database.client, () =>
        follow(activity, users(600)),
      );
      expect(many).toBe(few);
    });
  });
});
