import {
  FactType,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { countStatements, createTestDatabases } from '../../__testUtils__';
import { createStandings, Standings } from '../__testUtils__/createStandings';
import { check, component, group, scorecard } from '../__testUtils__/entities';

jest.setTimeout(180_000);

const types: FactType[] = [
  { id: 'uses.it', type: 'boolean', title: 'Uses it' },
  { id: 'tests.count', type: 'number', title: 'Tests', unit: 'tests' },
];

const MAY = toDayNumber('2026-05-31');
const JUNE = toDayNumber('2026-06-30');
const PAGE = { filter: {}, offset: 0, limit: 100 };
const LEFT = 'group:default/left';

const uses = scorecard('uses', {
  checks: [check('use', { fact: 'uses.it', is: true })],
});
const tests = scorecard('tests', {
  levels: [{ name: 'some' }, { name: 'many' }],
  checks: [
    check('some', { fact: 'tests.count', atLeast: 1 }, { level: 'some' }),
    check('many', { fact: 'tests.count', atLeast: 9 }, { level: 'many' }),
  ],
});
const REFS = ['scorecard:default/tests', 'scorecard:default/uses'];

const catalog = [
  group('company'),
  group('left', 'group:default/company'),
  group('below', LEFT),
  group('right', 'group:default/company'),
  component('alpha', { owner: LEFT }),
  component('beta', { owner: 'group:default/below' }),
  component('gamma', { owner: 'group:default/right' }),
];

/** On the end of a month, by entity: whether it uses it, and how many tests it has. */
const MONTHS: Record<string, Record<string, [boolean, number]>> = {
  '2026-05-31': { alpha: [false, 0], beta: [true, 9], gamma: [true, 1] },
  '2026-06-30': { alpha: [true, 1], beta: [true, 1], gamma: [false, 9] },
};

async function pushMonths(standings: Standings): Promise<void> {
  for (const [observedOn, entities] of Object.entries(MONTHS)) {
    await standings.push({
      source: 'build',
      observations: Object.entries(entities).flatMap(
        ([entity, [used, count]]) => [
          { entity, fact: 'uses.it', value: used, observedOn },
          { entity, fact: 'tests.count', value: count, observedOn },
        ],
      ),
    });
  }
  await standings.evaluate();
}

describe('reads of many scorecards', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    let standings: Standings;

    beforeEach(async () => {
      standings = await createStandings({ databases, databaseId, types });
      standings.setTime('2026-06-30T12:00:00.000Z');
      await standings.follow([...catalog, uses, tests]);
      await pushMonths(standings);
    });

    const movements = (more: { group?: string; scorecardRefs?: string[] }) =>
      standings.reads.movements({
        ...PAGE,
        scorecardRefs: REFS,
        asOf: JUNE,
        since: MAY,
        ...more,
      });

    const moved = async (scope?: string) =>
      (await movements({ group: scope })).map(({ movers, total }) => [
        total,
        ...movers.map(
          ({ entityRef, direction, owner }) =>
            `${entityRef.split('/')[1]} of ${owner?.split('/')[1]} ${direction}`,
        ),
      ]);

    it('say of each what is said of it alone', async () => {
      const query = { ...PAGE, asOf: JUNE, since: MAY };
      expect(await movements({})).toEqual(
        await Promise.all(
          REFS.map(scorecardRef =>
            standings.reads.movement({ ...query, scorecardRef }),
          ),
        ),
      );
      const step = 'month' as const;
      expect(
        await standings.reads.allSeries({
          asOf: JUNE,
          step,
          scorecardRefs: REFS,
        }),
      ).toEqual(
        await Promise.all(
          REFS.map(scorecardRef =>
            standings.reads.series({ asOf: JUNE, step, scorecardRef }),
          ),
        ),
      );
      expect(await moved()).toEqual([
        [3, 'alpha of left rose', 'beta of below fell', 'gamma of right rose'],
        [2, 'alpha of left rose', 'gamma of right fell'],
      ]);
      await expect(
        movements({ scorecardRefs: [...REFS, 'scorecard:default/other'] }),
      ).rejects.toThrow('other');
    });

    it('count what a group and those below it own', async () => {
      for (const scope of [
        LEFT,
        'group:default/company',
        'group:default/none',
      ]) {
        const listed = await standings.reads.list({ asOf: JUNE, group: scope });
        for (const { entityRef, adoption } of listed) {
          const owners = await standings.reads.owners({
            asOf: JUNE,
            scorecardRef: entityRef,
          });
          const total = owners.find(({ owner }) => owner === scope)?.total;
          expect([entityRef, adoption?.eligible]).toEqual([
            entityRef,
            total?.eligible ?? 0,
          ]);
          expect(total ?? adoption).toEqual(adoption);
        }
      }
      expect(await moved(LEFT)).toEqual([
        [2, 'alpha of left rose', 'beta of below fell'],
        [1, 'alpha of left rose'],
      ]);
      const [{ counts }] = await movements({ group: LEFT });
      expect(counts).toMatchObject({
        rose: { 'service-changed': 1 },
        fell: { 'service-changed': 1 },
      });
    });

    it('name what left the catalog, with the owner that it had', async () => {
      standings.setTime('2026-07-20T12:00:00.000Z');
      await standings.follow([
        ...catalog.filter(({ metadata }) => metadata.name !== 'beta'),
        uses,
        tests,
      ]);
      await standings.evaluate();
      const since = { since: JUNE, asOf: toDayNumber('2026-07-31') };
      standings.setTime('2026-08-01T12:00:00.000Z');
      for (const scope of [undefined, LEFT]) {
        const [{ counts, total, movers }] = await standings.reads.movements({
          ...PAGE,
          ...since,
          scorecardRefs: REFS,
          group: scope,
        });
        expect([total, movers]).toEqual([
          1,
          [
            expect.objectContaining({
              entityRef: 'component:default/beta',
              owner: 'group:default/below',
              direction: 'went',
            }),
          ],
        ]);
        expect(counts.went['service-changed']).toBe(1);
      }
    });

    it('issue the same number of statements for 2 scorecards as for 40', async () => {
      const read = async (scorecardRefs: string[]) => [
        await countStatements(standings.ledger.client, async () =>
          movements({ scorecardRefs, group: LEFT }),
        ),
        await countStatements(standings.ledger.client, async () =>
          standings.reads.allSeries({
            asOf: JUNE,
            step: 'month',
            scorecardRefs,
          }),
        ),
        await countStatements(standings.ledger.client, async () =>
          standings.reads.list({ asOf: JUNE, group: LEFT }),
        ),
      ];
      const few = await read(REFS);
      const more = Array.from({ length: 38 }, (_, at) =>
        scorecard(`more-${at}`, uses.spec!),
      );
      await standings.follow([...catalog, uses, tests, ...more]);
      await standings.evaluate();
      const all = await standings.reads.list({ asOf: JUNE });
      expect(all).toHaveLength(40);
      expect(await read(all.map(({ entityRef }) => entityRef))).toEqual(few);
    });
  });
});
