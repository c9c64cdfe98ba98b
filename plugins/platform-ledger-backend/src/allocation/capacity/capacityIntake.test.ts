import { Readable } from 'node:stream';
import {
  availability,
  BEGINNING,
  CapacityPush,
  membershipOn,
  OPEN_END,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import fc from 'fast-check';
import { LATEST_RECORDING } from '../../database';
import { countStatements, createTestDatabases } from '../../__testUtils__';
import { Activity, createActivity } from '../__testUtils__/createActivity';
import { PersonState } from '../types';

jest.setTimeout(60_000);

const day = toDayNumber;

async function loadPersons(
  activity: Activity,
  recording: number = LATEST_RECORDING,
): Promise<PersonState[]> {
  return activity.database.read(async tx => {
    const states = await activity.reader.loadCapacity({
      tx,
      from: day('2025-12-01'),
      to: day('2026-12-31'),
      recording,
    });
    return Array.from(states.values());
  });
}

describe('intake of capacity', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    it('takes memberships, leave, part-time and country, and changes nothing where they come again', async () => {
      const activity = await createActivity({ databases, databaseId });
      const push: CapacityPush = {
        memberships: [
          { person: 'Ann', group: 'search', share: 0.75 },
          { person: 'ann', group: 'group:default/cart', from: '2026-02-01' },
        ],
        leave: [{ person: 'ann', from: '2026-03-02', to: '2026-03-06' }],
        capacity: [
          { person: 'ann', partTime: 0.5, country: 'de-by' },
          { person: 'ann', partTime: 0.8, from: '2026-06-01' },
        ],
      };

      expect(await activity.store.pushCapacity(push)).toEqual({
        received: 5,
        stored: 5,
        unchanged: 0,
        rejected: 0,
        rejections: [],
      });
      const [ann] = await loadPersons(activity);
      expect(ann.memberships).toEqual([
        {
          group: 'group:default/cart',
          from: day('2026-02-01'),
          to: OPEN_END,
          startStated: true,
        },
        {
          group: 'group:default/search',
          from: BEGINNING,
          to: OPEN_END,
          share: 0.75,
          startStated: true,
        },
      ]);
      const { calendar } = ann;
      const on = (text: string) => availability(calendar, day(text));
      expect([on('2026-02-27'), on('2026-03-02'), on('2026-03-09')]).toEqual([
        0.5, 0, 0.5,
      ]);
      // Corpus Christi is free in Bavaria, and a later declaration that names no country leaves it so.
      expect([on('2026-06-04'), on('2026-06-05')]).toEqual([0, 0.8]);
      expect([on('2025-12-24'), on('2025-12-25')]).toEqual([0.5, 0]);

      expect(await activity.store.pushCapacity(push)).toMatchObject({
        stored: 0,
        unchanged: 5,
      });
    });

    it('lets a declaration correct the one with the same first day, and remembers what was known before', async () => {
      const activity = await createActivity({ databases, databaseId });
      await activity.store.pushCapacity({
        memberships: [{ person: 'ann', group: 'search', from: '2026-01-01' }],
        leave: [
          { person: 'ann', from: '2026-03-02', to: '2026-03-06' },
          { person: 'ann', from: '2026-05-04', to: '2026-05-08' },
        ],
      });
      const before = await loadPersons(activity);
      const { id: recording } = await activity.database
        .client('recordings')
        .orderBy('id', 'desc')
        .first();

      expect(
        await activity.store.pushCapacity({
          memberships: [
            {
              person: 'ann',
              group: 'search',
              from: '2026-01-01',
              to: '2026-01-31',
            },
            { person: 'ann', group: 'cart', from: '2026-02-01' },
          ],
          leave: [
            { person: 'ann', from: '2026-03-02', to: '2026-03-03' },
            {
              person: 'ann',
              from: '2026-05-04',
              to: '2026-05-08',
              cancelled: true,
            },
          ],
        }),
      ).toMatchObject({ stored: 4, rejected: 0 });

      const [{ memberships, calendar }] = await loadPersons(activity);
      expect(memberships.map(({ group, to }) => [group, to])).toEqual([
        ['group:default/cart', OPEN_END],
        ['group:default/search', day('2026-02-01')],
      ]);
      expect(calendar.leave).toEqual([
        { start: day('2026-03-02'), end: day('2026-03-04') },
      ]);
      expect(await loadPersons(activity, recording)).toEqual(before);
    });

    it('gives the same in any order of arrival where nothing is corrected', async () => {
      const starts = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06'];
      const worlds = fc.sample(
        fc
          .uniqueArray(
            fc.record({
              person: fc.constantFrom('ann', 'bob'),
              group: fc.constantFrom('search', 'cart'),
              from: fc.constantFrom(...starts),
              share: fc.constantFrom(undefined, 0.25, 0.5),
              to: fc.constantFrom(undefined, '2026-05-01'),
            }),
            {
              selector: ({ person, group, from }) =>
                `${person} ${group} ${from}`,
              minLength: 3,
              maxLength: 10,
            },
          )
          .chain(said =>
            fc.tuple(
              fc.constant(said),
              fc.shuffledSubarray(said, { minLength: said.length }),
            ),
          ),
        { numRuns: 6, seed: 7 },
      );
      for (const [said, shuffled] of worlds) {
        const one = await createActivity({ databases, databaseId });
        await one.store.pushCapacity({ memberships: said });
        const other = await createActivity({ databases, databaseId });
        for (const membership of shuffled) {
          await other.store.pushCapacity({ memberships: [membership] });
        }
        const memberships = async (activity: Activity) =>
          (await loadPersons(activity))
            .map(state => JSON.stringify(state.memberships))
            .sort();
        expect(await memberships(other)).toEqual(await memberships(one));
      }
    });

    it('refuses overlapping leave and shares over 100 %, and says which', async () => {
      const activity = await createActivity({ databases, databaseId });
      const result = await activity.store.pushCapacity({
        memberships: [
          { person: 'ann', group: 'search', share: 0.7 },
          { person: 'ann', group: 'cart', share: 0.5, from: '2026-02-01' },
          { person: 'bob', group: 'search', share: 1, to: '2026-01-31' },
          { person: 'bob', group: 'cart', share: 1, from: '2026-02-01' },
        ],
        leave: [
          { person: 'ann', from: '2026-03-02', to: '2026-03-06' },
          { person: 'ann', from: '2026-03-05', to: '2026-03-10' },
          { person: 'ann', from: '2026-03-02', to: '2026-03-03' },
        ],
      });

      expect(result).toMatchObject({ stored: 3, rejected: 4 });
      const tooMuch = {
        field: 'memberships.share',
        reason:
          "brings the person's shares to 120 % on 2026-02-01; 100 % is the most",
      };
      expect(result.rejections).toEqual([
        { line: 1, ...tooMuch },
        { line: 2, ...tooMuch },
        {
          line: 2,
          field: 'leave.from',
          reason: expect.stringMatching(
            /overlaps the leave .* from 2026-03-02 to 2026-03-06/,
          ),
        },
        {
          line: 3,
          field: 'leave.from',
          reason: expect.stringMatching(/something else than line 1/),
        },
      ]);
      const inCart = (await loadPersons(activity)).filter(({ memberships }) =>
        memberships.some(({ group }) => group === 'group:default/cart'),
      );
      expect(inCart.map(({ calendar }) => calendar)).toEqual([{}]);
    });

    it('never divides by shares that two keys of one person each declared', async () => {
      const activity = await createActivity({ databases, databaseId });
      await activity.store.pushCapacity({
        memberships: [
          { person: 'ann', group: 'search', share: 1 },
          { person: 'ann@example.org', group: 'cart', share: 1 },
        ],
      });
      const ids: { id: number; key: string }[] = await activity.database
        .client('persons')
        .orderBy('id');
      await activity.database.client('person_identities').insert({
        person_id: ids[1].id,
        canonical_id: ids[0].id,
        from_day: BEGINNING,
        to_day: OPEN_END,
        recorded_from: 1,
        recorded_to: OPEN_END,
      });

      const states = await loadPersons(activity);
      expect(states).toHaveLength(1);
      const { fractions } = membershipOn({
        memberships: states[0].memberships,
        day: day('2026-02-02'),
      });
      const total = Array.from(fractions.values()).reduce((a, b) => a + b, 0);
      expect(total).toBe(1);
    });

    it('answers each bad line of JSON and CSV with line, field and reason, and never repeats what stands in it', async () => {
      const { store } = await createActivity({ databases, databaseId });
      const result = await store.pushCapacity({
        memberships: [
          { person: '', group: 'search' },
          { person: 'secret', group: 'two words' },
          { person: 'secret', group: 'a', share: 0 },
          { person: 'secret', group: 'a', share: 1.5 },
          { person: 'secret', group: 'a', from: '2026-02-30' },
          {
            person: 'secret',
            group: 'a',
            from: '2026-02-02',
            to: '2026-02-01',
          },
          { person: 'secret', group: 'component:default/a' },
        ],
        capacity: [
          { person: 'secret' },
          { person: 'secret', country: 'XX' },
          { person: 'secret', country: 'DE-QQ' },
        ],
      });
      expect(result.rejections.map(({ line, field }) => [line, field])).toEqual(
        [
          [1, 'memberships.person'],
          [2, 'memberships.group'],
          [3, 'memberships.share'],
          [4, 'memberships.share'],
          [5, 'memberships.from'],
          [6, 'memberships.to'],
          [7, 'memberships.group'],
          [1, 'capacity.partTime'],
          [2, 'capacity.country'],
          [3, 'capacity.country'],
        ],
      );

      const csv = await store.pushCapacityCsv({
        table: 'leave',
        body: Readable.from([
          'to,person,from\n2026-03-06,secret,2026-03-02\n2026-03-06,secret,\nx\n',
        ]),
      });
      expect(csv).toMatchObject({ received: 3, stored: 1 });
      expect(csv.rejections).toMatchObject([
        { line: 3, field: 'from' },
        { line: 4, field: 'line' },
      ]);
      expect(JSON.stringify([result, csv])).not.toMatch(/secret/);

      await expect(
        store.pushCapacityCsv({
          table: 'leave',
          body: Readable.from(['person,from\n']),
        }),
      ).rejects.toThrow(/'to'/);
      await expect(
        store.pushCapacityCsv({
          table: 'memberships',
          body: Readable.from(['person,group,mood\n']),
        }),
      ).rejects.toThrow(/column 3 of the CSV/);
    });

    it('needs as many statements for many persons as for few, in and out', async () => {
      const activity = await createActivity({ databases, databaseId });
      const push = (from: number, to: number) => {
        const persons = Array.from(
          { length: to - from },
          (_, index) => `person-${from + index}`,
        );
        return countStatements(activity.database.client, () =>
          activity.store.pushCapacity({
            memberships: persons.map(person => ({ person, group: person })),
            leave: persons.map(person => ({
              person,
              from: '2026-01-01',
              to: '2026-01-02',
            })),
            capacity: persons.map(person => ({ person, country: 'FR' })),
          }),
        );
      };
      const load = () =>
        countStatements(activity.database.client, () => loadPersons(activity));
      const few = await push(0, 3);
      const loaded = await load();

      expect(await push(3, 500)).toBe(few);
      expect(await load()).toBe(loaded);
    });
  });
});
