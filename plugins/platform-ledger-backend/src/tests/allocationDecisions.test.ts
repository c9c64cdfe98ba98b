import { TestDatabaseId } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import {
  AllocationGrid,
  NamedWork,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import {
  squadCatalog,
  squadCharter,
  squadPolicy,
} from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const ALPHA = '/allocation/groups/group/default/alpha';

describe('decisions about squads, by HTTP', () => {
  const databases = createTestDatabases();

  /** Alpha owes 2 of 20 days of the first quarter of 2025, and has 6 of 20 in the second. */
  async function startOwing(
    databaseId: TestDatabaseId,
    options: { policy?: JsonObject; more?: Entity[] } = {},
  ): Promise<LedgerBackend> {
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      entities: [
        ...squadCatalog({ squads: ['alpha', 'beta'], policy: options.policy }),
        ...(options.more ?? []),
      ],
    });
    await ledger.runTasks();
    await pushCapacity(ledger, {
      memberships: [
        { person: 'ada', group: 'alpha' },
        { person: 'bob', group: 'beta' },
      ],
    });
    await pushSquadWork(ledger, [
      { person: 'ada', from: '2025-01-06', platform: 2, product: 18 },
      { person: 'ada', from: '2025-04-07', platform: 6, product: 14 },
    ]);
    return ledger;
  }

  async function post(ledger: LedgerBackend, path: string, body: object) {
    return ledger.request('post', path).send(body);
  }

  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'follows a trade-off and a write-off through the ledger, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId);
      const squad = (asOf: string) =>
        ledger.read<SquadAllocation>(`${ALPHA}?asOf=${asOf}`);

      const agreed = await post(ledger, `${ALPHA}/trade-offs`, {
        shipped: 'Checkout by Easter',
        deferred: 'Retry budget of the HTTP client',
        days: 1.5,
        agreedOn: '2025-02-03',
        repayBy: '2025-06-30',
        illustration: true,
      });
      expect(agreed.status).toBe(201);

      const winter = await squad('2025-03-31');
      expect(winter.ledger).toMatchObject([
        { accrued: 2, closing: 2, assessed: true },
      ]);
      expect(winter.tradeOffs).toMatchObject([
        { state: 'open', owedDays: 1.5, repaidDays: 0, illustration: true },
      ]);

      const tooMuch = await post(ledger, `${ALPHA}/write-offs`, {
        days: 2.5,
        on: '2025-03-31',
        reason: 'Retired the client',
      });
      expect([tooMuch.status, tooMuch.body.error.message]).toEqual([
        400,
        'days: 2.5 days are more than the 2 that are owed',
      ]);
      const written = await post(ledger, `${ALPHA}/write-offs`, {
        days: 0.5,
        on: '2025-03-31',
        reason: 'Retired the client',
      });
      expect(written.status).toBe(201);

      const spring = await squad('2025-06-30');
      expect(spring.ledger).toMatchObject([
        { opening: 0, accrued: 2, writtenOff: 0.5, closing: 1.5 },
        { opening: 1.5, repaid: 1.5, closing: 0 },
      ]);
      expect(spring.tradeOffs).toMatchObject([
        { state: 'repaid', repaidDays: 1.5, owedDays: 0 },
      ]);
      expect(spring.writeOffs).toMatchObject([
        {
          days: 0.5,
          reason: 'Retired the client',
          author: 'user:default/mock',
        },
      ]);
      expect(await squad('2025-02-02')).toMatchObject({
        tradeOffs: [],
        writeOffs: [],
      });
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'writes no day off that was written off later already, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId);
      const writeOff = async (on: string, days: number) => {
        const { status, body } = await post(ledger, `${ALPHA}/write-offs`, {
          days,
          on,
          reason: 'Retired the client',
        });
        return [status, body.error?.message];
      };
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-07-07', platform: 0, product: 20 },
      ]);

      // Of the 2 of winter spring repays all; summer adds 4.
      expect(await writeOff('2025-09-30', 3)).toEqual([201, undefined]);
      expect(await writeOff('2025-08-01', 2)).toEqual([
        400,
        expect.stringMatching('more'),
      ]);
      expect(await writeOff('2025-09-29', 2)).toEqual([
        400,
        'days: with 2 days on 2025-09-29, more would be written off by now than is owed',
      ]);
      expect(await writeOff('2025-03-31', 2)).toEqual([201, undefined]);
      expect(await writeOff('2025-09-29', 1)).toEqual([201, undefined]);
      const squad = await ledger.read<SquadAllocation>(
        `${ALPHA}?asOf=2025-12-31`,
      );
      expect(
        squad.ledger.map(({ writtenOff, repaid }) => [writtenOff, repaid]),
      ).toEqual([
        [2, 0],
        [0, 0],
        [4, 0],
        [0, 0],
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'counts what a squad without a tracker states, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId, {
        policy: { method: 'declared' },
      });
      const checkIn = (body: object) =>
        post(ledger, `${ALPHA}/check-ins`, body);

      const first = await checkIn({ sprint: '2025-01-13', share: 0.1 });
      expect([first.status, first.body]).toMatchObject([
        201,
        { sprintEnd: '2025-01-26', late: true, author: 'user:default/mock' },
      ]);
      await checkIn({ sprint: '2025-01-13', share: 0.25 });

      const squad = await ledger.read<SquadAllocation>(
        `${ALPHA}?asOf=2025-03-31`,
      );
      expect(squad.checkIns).toMatchObject([
        { sprint: '2025-01-13', share: 0.25 },
      ]);
      const [quarter] = squad.quarters;
      expect(quarter).toMatchObject({
        selfReported: true,
        unit: 'squad-days',
        verdict: 'within',
        reasons: ['capacity-unknown'],
      });
      expect(quarter.share).toBeCloseTo(0.25);
      expect(
        squad.sensitivity.map(({ method, crossCutting, share }) => [
          method,
          crossCutting,
          share,
        ]),
      ).toContainEqual(['equal-split', 'alone', 0.1]);

      const refused: [object, string][] = [
        [{ sprint: '2098-12-22', share: 0.2 }, 'has not begun'],
        [{ sprint: '2025-01-14', share: 0.2 }, 'begins on 2025-01-13'],
        [{ sprint: '2025-01-13' }, 'either a share or days'],
        [
          { sprint: '2025-01-13', categories: [{ category: 'fun', days: 1 }] },
          "'fun' is none of",
        ],
        [
          { sprint: '2025-01-13', share: 0.2, unrequestedDays: 1 },
          'only a platform team',
        ],
        [{ sprint: '2025-01-13', share: 1.2 }, 'share'],
      ];
      for (const [body, reason] of refused) {
        const { status, body: answer } = await checkIn(body);
        expect([status, answer.error.message]).toEqual([
          400,
          expect.stringContaining(reason),
        ]);
      }
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'lists a platform team apart and asks it what nobody asked for, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId, {
        more: [squadCharter('alpha', '2025-04-01')],
      });
      const stated = await post(ledger, `${ALPHA}/check-ins`, {
        sprint: '2025-04-07',
        share: 0.9,
        unrequestedDays: 3,
      });
      expect(stated.body.unrequestedDays).toBe(3);

      const grid = await ledger.read<AllocationGrid>(
        '/allocation?asOf=2025-06-30',
      );
      expect(grid.squads.map(({ group }) => group)).toEqual([
        'group:default/beta',
      ]);
      const [team] = grid.platformTeams;
      expect(team.cells).toMatchObject([
        { verdict: 'below', share: 0.1 },
        { verdict: 'not-assessed', share: 0.3 },
      ]);
      expect(team.cells[1].reasons).toContain('platform-team');
      expect(team.deferred).toBe(2);

      const after = await ledger.read<AllocationGrid>(
        '/allocation?asOf=2025-10-01',
      );
      expect(after.platformTeams).toEqual([]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'puts an item into a category by hand, and back, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId);
      const shares = async () => {
        const { quarters } = await ledger.read<SquadAllocation>(
          `${ALPHA}?asOf=2025-06-30`,
        );
        return quarters.map(({ share }) => share);
      };
      const override = (body: object) =>
        post(ledger, '/allocation/overrides', body);

      await override({ item: 'shop', category: 'platform', reason: 'Wrong' });
      expect(await shares()).toEqual([1, 1]);
      await override({ item: 'shop', reason: 'It was right' });
      expect(await shares()).toEqual([0.1, 0.3]);

      const { status, body } = await override({
        item: 'shpo',
        category: 'platform',
        reason: 'Mistyped',
      });
      expect([status, body.error.message]).toEqual([
        400,
        "item: no activity names 'shpo'",
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'shows what a changed policy would do, and stores nothing, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId);
      const [policy] = squadCatalog({
        squads: [],
        policy: {
          band: { floor: 0.35, ceiling: 0.5 },
          categories: [
            { category: 'product', when: { attribute: 'area', is: 'nothing' } },
            { category: 'platform', when: { attribute: 'area', exists: true } },
          ],
        },
      }).filter(({ kind }) => kind === 'AllocationPolicy');
      const preview = await post(
        ledger,
        '/allocation/preview?asOf=2025-08-15',
        { policy },
      );
      expect(preview.body).toMatchObject({
        quarter: { label: '2025-Q2' },
        rules: [
          { category: 'product', items: 0 },
          { category: 'platform', items: 1 },
          { category: 'uncategorised', items: 1 },
        ],
        changes: [
          { group: 'group:default/alpha', from: 'within', to: 'below' },
        ],
        unchanged: 1,
        withheld: 0,
      });
      const wrong = await post(ledger, '/allocation/preview', {
        policy: { ...policy, spec: { ...policy.spec, categories: [] } },
      });
      expect([wrong.status, wrong.body.error.message]).toEqual([
        400,
        expect.stringContaining('policy.spec.categories'),
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'remembers what was known then, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId);
      const before = new Date().toISOString();
      const first = await ledger.read<AllocationGrid>(
        '/allocation?asOf=2025-06-30',
      );
      while (new Date().toISOString() === before) {
        // The clock has not moved on, and what comes must be later.
      }
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-05-12', platform: 10, product: 0 },
      ]);
      const now = await ledger.read<AllocationGrid>(
        '/allocation?asOf=2025-06-30',
      );
      const then = await ledger.read<AllocationGrid>(
        `/allocation?asOf=2025-06-30&recordedAt=${before}`,
      );

      expect(then.squads).toEqual(first.squads);
      expect(now.squads[0].cells[1].share).toBeCloseTo(16 / 30);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'costs work that was written again by what a person-day costs who wrote it, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const policyOf = (name: string, amount: number, currency: string) => {
        const policy = squadPolicy({
          appliesTo: { kind: 'Group', 'metadata.name': name },
          costPerPersonDay: { amount, currency },
        });
        return {
          ...policy,
          metadata: { ...policy.metadata, name: `of-${name}` },
        };
      };
      const ledger = await LedgerBackend.start({
        knex,
        entities: [
          ...squadCatalog({ squads: ['alpha', 'beta', 'gamma', 'delta'] }),
          policyOf('beta', 700, 'EUR'),
          policyOf('gamma', 900, 'USD'),
        ],
      });
      await ledger.runTasks();
      const { body } = await post(ledger, '/named-work', { name: 'Retries' });
      for (const [group, days] of [
        ['alpha', 5],
        ['beta', 3],
        ['gamma', 2],
        ['beta', 1],
        ['delta', 4],
      ] as const) {
        await post(ledger, `/named-work/${body.id}/writings`, {
          group,
          days,
          writtenOn: '2025-02-10',
        });
      }
      const { items } = await ledger.read<{ items: NamedWork[] }>(
        '/named-work?asOf=2025-03-31',
      );
      const csv = await ledger.request(
        'get',
        '/allocation/export?table=named-work&asOf=2025-03-31',
      );

      expect(items[0].redistributedDays).toBe(10);
      expect(items[0].redistributedCosts).toEqual([
        {
          amount: 2_800,
          currency: 'EUR',
          days: 4,
          perPersonDay: 700,
          policy: 'allocationpolicy:default/of-beta',
          revision: 1,
        },
        {
          amount: 1_800,
          currency: 'USD',
          days: 2,
          perPersonDay: 900,
          policy: 'allocationpolicy:default/of-gamma',
          revision: 1,
        },
      ]);
      expect(csv.text).toContain(
        ',10,2800 EUR (4 x 700); 1800 USD (2 x 900),group:default/alpha,',
      );
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'keeps a register of named work, and finds what resembles a text, %s',
    async databaseId => {
      const ledger = await startOwing(databaseId);
      const register = async (name: string, description: string) =>
        (await post(ledger, '/named-work', { name, description })).body.id;
      const client = await register(
        'HTTP client with retries',
        'Wraps fetch, retries with backoff',
      );
      await register('Feature flags', 'Toggles by tenant');
      await register('Sync with vendors', 'Of all that is in there, and more');
      const write = (id: string, body: object) =>
        post(ledger, `/named-work/${id}/writings`, body);
      const first = await write(client, {
        group: 'alpha',
        days: 5,
        writtenOn: '2025-01-10',
        link: 'https://example.com/client',
      });
      const second: { body: NamedWork } = await write(client, {
        group: 'group:default/beta',
        days: 4,
        writtenOn: '2025-02-10',
      });
      expect(second.body.redistributedDays).toBe(4);

      const similar = await ledger.read<{ items: NamedWork[] }>(
        '/named-work/similar?text=a%20retrying%20client%20%22for%22%20HTTP',
      );
      expect(similar.items.map(({ name }) => name)).toEqual([
        'HTTP client with retries',
      ]);
      const resembling = await ledger.read<{ items: NamedWork[] }>(
        '/named-work/similar?text=HTTP%20client%20with%20retries%20of%20all%20that%20is%20there',
      );
      expect(resembling.items.map(({ name }) => name)).toEqual([
        'HTTP client with retries',
      ]);
      const unspecific = await ledger.read<{ items: NamedWork[] }>(
        '/named-work/similar?text=with%20more%20of%20it',
      );
      expect(unspecific.items).toEqual([]);
      expect(similar.items[0].writings.map(({ group }) => group)).toEqual([
        'group:default/alpha',
        'group:default/beta',
      ]);

      const [one, two] = second.body.writings;
      const path = `/named-work/${client}/writings`;
      await post(ledger, `${path}/${one.id}/share`, {});
      await post(ledger, `${path}/${two.id}/retire`, {
        retiredOn: '2025-03-01',
      });
      const list = (asOf: string) =>
        ledger.read<{ items: NamedWork[] }>(`/named-work?asOf=${asOf}`);
      const { items } = await list('2025-03-01');
      expect(items[1]).toMatchObject({
        redistributedDays: 0,
        writings: [
          { shared: true },
          { shared: false, retiredOn: '2025-03-01' },
        ],
      });
      expect((await list('2025-02-28')).items[1].redistributedDays).toBe(4);
      expect((await list('2025-01-31')).items[1].writings).toHaveLength(1);

      expect(first.status).toBe(201);
      const again = await post(ledger, `${path}/${two.id}/retire`, {});
      expect(again.status).toBe(409);
      const nobody = await write(client, { group: 'gamma', days: 1 });
      expect([nobody.status, nobody.body.error.message]).toEqual([
        400,
        "group: there is no 'group:default/gamma'",
      ]);
      const component = await write(client, {
        group: 'component:default/shop',
        days: 1,
      });
      expect([component.status, component.body.error.message]).toEqual([
        400,
        "group: 'component:default/shop' is not a group",
      ]);
      const script = await write(client, {
        group: 'alpha',
        days: 1,
        link: 'data:text/html,hello',
      });
      expect(script.status).toBe(400);
      await ledger.stop();
    },
  );
});
