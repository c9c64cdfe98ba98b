import { TestDatabaseId } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  AllocationGrid,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import {
  squadCatalog,
  squadGroup,
  squadPolicy,
} from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const AS_OF = 'asOf=2025-03-31';

describe('what allocation makes of odd input, by HTTP', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  async function start(
    databaseId: TestDatabaseId,
    entities: Entity[],
  ): Promise<LedgerBackend> {
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      entities,
    });
    await ledger.runTasks();
    return ledger;
  }

  async function attributedBySquad(ledger: LedgerBackend) {
    const grid = await ledger.read<AllocationGrid>(`/allocation?${AS_OF}`);
    return {
      grid,
      days: Object.fromEntries(
        grid.squads.map(({ group, cells }) => [
          group.replace('group:default/', ''),
          cells.at(-1)?.attributed,
        ]),
      ),
    };
  }

  it.each(eachDatabase)(
    'gives the work of somebody in three squads to each, and of somebody in none to nobody, %s',
    async databaseId => {
      const squads = ['alpha', 'beta', 'gamma'];
      const ledger = await start(databaseId, squadCatalog({ squads }));
      await pushCapacity(ledger, {
        memberships: squads.map(group => ({ person: 'ada', group })),
      });
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-01-06', platform: 3, product: 12 },
        { person: 'stranger', from: '2025-01-06', platform: 5, product: 0 },
      ]);
      const { grid, days } = await attributedBySquad(ledger);

      for (const squad of squads) {
        expect(days[squad]).toBeCloseTo(5);
      }
      expect(grid.unmatchedPersons).toBe(1);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'gives the squad all of who is in a chapter and in a group above too, unless a part was declared, %s',
    async databaseId => {
      const chapter = squadGroup('chapter');
      const ledger = await start(databaseId, [
        ...squadCatalog({ squads: ['alpha', 'beta'] }),
        { ...chapter, spec: { ...chapter.spec, type: 'chapter' } },
      ]);
      await pushCapacity(ledger, {
        memberships: [
          ...['alpha', 'chapter', 'organisation'].map(group => ({
            person: 'ada',
            group,
          })),
          { person: 'bob', group: 'beta' },
          { person: 'bob', group: 'chapter', share: 0.4 },
          { person: 'eve', group: 'chapter' },
        ],
        leave: ['ada', 'bob'].map(person => ({
          person,
          from: '2025-01-01',
          to: '2025-03-17',
        })),
      });
      await pushSquadWork(
        ledger,
        ['ada', 'bob', 'eve'].map(person => ({
          person,
          from: '2025-03-17',
          platform: 3,
          product: 7,
        })),
      );
      const { grid, days } = await attributedBySquad(ledger);
      const [alpha, beta] = grid.squads.map(({ cells }) => cells.at(-1)!);

      expect(Object.keys(days)).toEqual(['alpha', 'beta']);
      // Of the first week, four days are there.
      expect(alpha.attributed).toBeCloseTo(9);
      expect(alpha.capacity).toBeCloseTo(10);
      expect(beta.attributed).toBeCloseTo(0.6 * 9);
      expect(beta.capacity).toBeCloseTo(0.6 * 10);
      expect(grid.unmatchedPersons).toBe(0);
      expect(grid.problems).toEqual([
        "1 person with activity in groups that no policy applies to: their effort is nobody's",
      ]);
      const squad = await ledger.read<SquadAllocation>(
        `/allocation/groups/group/default/beta?${AS_OF}`,
      );
      expect(squad.sensitivity.find(({ isPolicy }) => isPolicy)?.share).toBe(
        beta.share,
      );
      const preview = await ledger
        .request('post', `/allocation/preview?${AS_OF}`)
        .send({ policy: squadPolicy({ minimumDays: 9 }) });
      expect(preview.body.changes).toEqual([
        expect.objectContaining({
          group: 'group:default/beta',
          to: 'insufficient-data',
        }),
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'leaves groups in a circle out and says so, %s',
    async databaseId => {
      const ledger = await start(databaseId, [
        ...squadCatalog({ squads: ['alpha'] }),
        squadGroup('snake', 'tail'),
        squadGroup('tail', 'snake'),
        squadGroup('egg', 'snake'),
      ]);
      await pushCapacity(ledger, {
        memberships: [
          { person: 'ada', group: 'alpha' },
          { person: 'bob', group: 'snake' },
          { person: 'eve', group: 'egg' },
        ],
      });
      await pushSquadWork(
        ledger,
        ['ada', 'bob', 'eve'].map(person => ({
          person,
          from: '2025-01-06',
          platform: 5,
          product: 0,
        })),
      );
      const { grid, days } = await attributedBySquad(ledger);

      expect(days).toEqual({ alpha: 5 });
      expect(grid.problems).toEqual([
        'The hierarchy of groups has a circle: group:default/snake -> group:default/tail -> group:default/snake. Groups in it and under it are not assessed',
        "2 persons with activity in groups that no policy applies to: their effort is nobody's",
      ]);
      const { status } = await ledger.request(
        'get',
        `/allocation/groups/group/default/snake?${AS_OF}`,
      );
      expect(status).toBe(404);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'leaves to nobody what no rule of the policy catches, %s',
    async databaseId => {
      const ledger = await start(
        databaseId,
        squadCatalog({
          squads: ['alpha'],
          policy: {
            categories: [
              { category: 'platform', when: { attribute: 'label', is: 'x' } },
            ],
          },
        }),
      );
      await pushCapacity(ledger, {
        memberships: [{ person: 'ada', group: 'alpha' }],
      });
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-01-06', platform: 3, product: 7 },
      ]);
      const { grid } = await attributedBySquad(ledger);

      expect(grid.squads[0].cells[0]).toMatchObject({
        share: 0,
        verdict: 'below',
        categories: [{ category: 'uncategorised', days: 10 }],
      });
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'knows capacity where somebody stated it, and refuses leave that overlaps, %s',
    async databaseId => {
      const ledger = await start(
        databaseId,
        squadCatalog({ squads: ['alpha', 'beta'] }),
      );
      await pushCapacity(ledger, {
        memberships: [
          { person: 'ada', group: 'alpha' },
          { person: 'bob', group: 'beta' },
        ],
        leave: [
          { person: 'ada', from: '2025-01-01', to: '2025-03-21' },
          { person: 'ada', from: '2025-03-22', to: '2025-03-28' },
        ],
      });
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-03-31', platform: 1, product: 0 },
        { person: 'bob', from: '2025-01-06', platform: 1, product: 4 },
      ]);
      const overlapping = await ledger.request('post', '/capacity').send({
        leave: [{ person: 'ada', from: '2025-03-27', to: '2025-04-30' }],
      });
      expect(overlapping.body).toMatchObject({
        stored: 0,
        rejections: [
          { field: 'leave.from', reason: expect.stringContaining('overlaps') },
        ],
      });
      const squad = await ledger.read<SquadAllocation>(
        `/allocation/groups/group/default/alpha?${AS_OF}`,
      );
      const other = await ledger.read<SquadAllocation>(
        `/allocation/groups/group/default/beta?${AS_OF}`,
      );

      expect(squad.quarters.at(-1)).toMatchObject({
        attributed: 1,
        capacity: 1,
        coverage: 1,
        reasons: [],
      });
      expect(squad.plan).toMatchObject({ quarter: '2025-Q2' });
      expect(other.quarters.at(-1)).toMatchObject({
        reasons: ['capacity-unknown'],
        attributed: 5,
      });
      expect(other.quarters.at(-1)?.capacity).toBeUndefined();
      expect(other.plan).toBeUndefined();
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'says where capacity is stated of some members only, %s',
    async databaseId => {
      const ledger = await start(
        databaseId,
        squadCatalog({ squads: ['alpha', 'beta'] }),
      );
      await pushCapacity(ledger, {
        memberships: [
          { person: 'ada', group: 'alpha' },
          { person: 'bob', group: 'alpha', from: '2025-04-01' },
          { person: 'cy', group: 'beta' },
        ],
        leave: ['ada', 'cy'].map(person => ({
          person,
          from: '2025-03-24',
          to: '2025-03-28',
        })),
      });
      await pushSquadWork(
        ledger,
        ['ada', 'cy'].map(person => ({
          person,
          from: '2025-03-17',
          platform: 1,
          product: 4,
        })),
      );
      const squadOn = (asOf: string, name = 'alpha') =>
        ledger.read<SquadAllocation>(
          `/allocation/groups/group/default/${name}?asOf=${asOf}`,
        );

      const [winter, spring] = (await squadOn('2025-06-30')).quarters;
      // From the first activity on.
      expect(winter.capacity).toBe(11 - 5);
      expect(winter.reasons).not.toContain('capacity-partly-stated');
      expect(spring.capacity).toBe(2 * 65);
      expect(spring.reasons).toContain('capacity-partly-stated');
      const [, other] = (await squadOn('2025-06-30', 'beta')).quarters;
      expect(other.reasons).not.toContain('capacity-partly-stated');
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'plans the whole of the next quarter on any day of this one, %s',
    async databaseId => {
      const ledger = await start(
        databaseId,
        squadCatalog({ squads: ['alpha'] }),
      );
      await pushCapacity(ledger, {
        memberships: [{ person: 'ada', group: 'alpha' }],
        leave: [{ person: 'ada', from: '2025-06-30', to: '2025-07-01' }],
      });
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-01-06', platform: 1, product: 4 },
      ]);
      const planOn = async (asOf: string) => {
        const { plan } = await ledger.read<SquadAllocation>(
          `/allocation/groups/group/default/alpha?asOf=${asOf}`,
        );
        return plan && [plan.quarter, plan.floorDays, plan.ceilingDays];
      };

      // Of 65 weekdays one is leave; of the 66 of the quarter after, another.
      const spring = ['2025-Q2', 0.2 * 64, 0.3 * 64];
      expect(await planOn('2025-01-06')).toEqual(spring);
      expect(await planOn('2025-02-15')).toEqual(spring);
      expect(await planOn('2025-03-31')).toEqual(spring);
      expect(await planOn('2025-04-01')).toEqual([
        '2025-Q3',
        0.2 * 65,
        0.3 * 65,
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'refuses days and instants that are none, and groups without a policy, %s',
    async databaseId => {
      const ledger = await start(
        databaseId,
        squadCatalog({ squads: ['alpha'] }),
      );
      const statusOf = async (path: string) =>
        (await ledger.request('get', path)).status;

      expect(await statusOf('/allocation?asOf=2025-02-30')).toBe(400);
      expect(await statusOf('/allocation?from=yesterday')).toBe(400);
      expect(await statusOf('/allocation?period=fortnight')).toBe(400);
      expect(
        await statusOf(
          '/allocation?asOf=2025-03-31&recordedAt=2025-01-01T00:00:00Z',
        ),
      ).toBe(400);
      expect(
        await statusOf('/allocation/groups/group/default/organisation'),
      ).toBe(404);
      expect(await statusOf('/allocation/export?table=persons')).toBe(400);
      expect(await statusOf('/allocation/export?table=sensitivity')).toBe(400);
      expect(
        await statusOf(
          '/allocation/export?table=sensitivity&group=group:default/organisation',
        ),
      ).toBe(404);
      expect(
        await ledger.read<AllocationGrid>('/allocation?asOf=1999-12-31'),
      ).toMatchObject({ periods: [], squads: [] });
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'exports a text that looks like a formula as a text, %s',
    async databaseId => {
      const ledger = await start(
        databaseId,
        squadCatalog({ squads: ['alpha'] }),
      );
      await pushCapacity(ledger, {
        memberships: [{ person: 'ada', group: 'alpha' }],
      });
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-01-06', platform: 1, product: 9 },
      ]);
      await ledger
        .request('post', '/allocation/groups/group/default/alpha/trade-offs')
        .send({
          shipped: '=HYPERLINK("https://example.com")',
          deferred: '@sum, "quoted"',
          days: 1,
          agreedOn: '2025-02-03',
          repayBy: '2025-06-30',
        })
        .expect(201);
      const response = await ledger.request(
        'get',
        `/allocation/export?table=trade-offs&${AS_OF}`,
      );

      expect(response.headers['content-type']).toMatch('text/csv');
      expect(response.text).toContain(
        '"\'=HYPERLINK(""https://example.com"")","\'@sum, ""quoted""",1,',
      );
      await ledger.stop();
    },
  );
});
