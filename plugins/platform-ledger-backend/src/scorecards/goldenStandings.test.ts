import {
  FactPush,
  FactType,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import golden from '../tests/golden/standings.json';
import { createTestDatabases } from '../__testUtils__';
import { createStandings, Standings } from './__testUtils__/createStandings';
import { component, scorecard } from './__testUtils__/entities';

jest.setTimeout(120_000);

type GoldenDay = (typeof golden.expected)[number];
/** Source, day, instant, and what it reported of each entity. */
type Sweep = [string, string, string, Record<string, Record<string, unknown>>];

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const REF = 'scorecard:default/golden';
const NO_FILTER = { filter: {}, offset: 0, limit: 100 };

const types: FactType[] = [
  { id: 'package.role', type: 'string', title: 'Role' },
  { id: 'docs.readme', type: 'boolean', title: 'Readme' },
  { id: 'uses.legacy', type: 'boolean', title: 'Legacy' },
  { id: 'tests.count', type: 'number', title: 'Tests' },
  { id: 'docs.changelog', type: 'boolean', title: 'Changelog' },
];

const catalog = [
  ...NAMES.map(name => component(name)),
  scorecard('golden', {
    appliesTo: golden.scorecard.appliesTo,
    levels: golden.scorecard.levels.map(name => ({ name })),
    adoptedAt: golden.scorecard.adoptedAt,
    checks: golden.scorecard.checks.map(check => ({
      title: check.id,
      because: 'The case says so.',
      instruction: 'See the case.',
      ...check,
    })),
  }),
];

function sweepOf([source, observedOn, observedAt, reported]: Sweep): FactPush {
  const observations = Object.entries(reported).flatMap(([entity, values]) =>
    Object.entries(values).map(([fact, value]) => ({
      entity,
      fact,
      value: value as boolean | number | string,
      observedOn,
      observedAt,
    })),
  );
  return {
    source,
    observations,
    sweeps: [{ observedOn, observedAt, count: observations.length }],
  };
}

const late = (golden.lateSweeps as Sweep[]).map(sweepOf);
const early: FactPush[] = [
  ...(golden.sweeps as Sweep[]).map(sweepOf),
  ...golden.pushes.map(
    ([source, observedOn, observedAt, entity, fact, value]) => ({
      source: String(source),
      observations: [
        {
          entity: String(entity),
          fact: String(fact),
          value,
          observedOn: String(observedOn),
          observedAt: String(observedAt),
        },
      ],
    }),
  ),
];

/** The day as the case has it, from the totals and from the matrix. */
async function readDay(
  standings: Standings,
  expected: GoldenDay,
  recordedAt?: string,
) {
  const query = { asOf: toDayNumber(expected.asOf), recordedAt };
  const { adoption } = await standings.reads.get({
    ...query,
    scorecardRef: REF,
  });
  const matrix = await standings.reads.matrix({
    ...query,
    ...NO_FILTER,
    scorecardRef: REF,
    query: {},
  });
  const rows = new Map(
    matrix.rows.map(row => [
      row.entityRef.replace('component:default/', ''),
      row,
    ]),
  );
  return {
    asOf: expected.asOf,
    adoption: {
      adopters: adoption?.adopters,
      eligible: adoption?.eligible,
      eligibilityUnknown: adoption?.eligibilityUnknown,
      eligibilityCarried: adoption?.eligibilityCarried,
      unknown: adoption?.unknown,
    },
    standings: expected.standings.map(({ entity, eligible }) => {
      const row = rows.get(entity);
      if (!row) {
        return {
          entity,
          eligible: ['no', 'absent'].includes(eligible) ? eligible : 'missing',
        };
      }
      if (row.eligibility === 'unknown') {
        return { entity, eligible: 'unknown' };
      }
      return {
        entity,
        eligible: row.eligibility,
        states: Object.fromEntries(
          matrix.checks.map(({ id }, index) => [id, row.states[index]]),
        ),
        level: row.level?.name ?? null,
        score: row.score,
      };
    }),
  };
}

async function readDays(
  standings: Standings,
  days: GoldenDay[],
  recordedAt?: string,
) {
  const read = [];
  for (const day of days) {
    read.push(await readDay(standings, day, recordedAt));
  }
  return read;
}

/** Where an order puts the item of each place. */
const ORDERS: Record<string, (count: number) => number[]> = {
  'as it came': count => Array.from({ length: count }, (_, index) => index),
  backwards: count =>
    Array.from({ length: count }, (_, index) => count - 1 - index),
  'from the middle': count =>
    Array.from({ length: count }, (_, index) => (index * 5 + 3) % count),
};

describe('golden standings', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    it('are so before and after late sweeps, and stay so as recorded before them', async () => {
      const standings = await createStandings({ databases, databaseId, types });
      await standings.follow(catalog);
      for (const push of early) {
        await standings.push(push);
      }
      await standings.evaluate();
      expect(await readDays(standings, golden.expected)).toEqual(
        golden.expected,
      );

      standings.setTime('2026-07-01T12:00:00.000Z');
      for (const push of late) {
        await standings.push(push);
        await standings.evaluate();
      }
      expect(await readDays(standings, golden.expectedAfterLateSweeps)).toEqual(
        golden.expectedAfterLateSweeps,
      );
      expect(
        await readDays(standings, golden.expected, '2026-07-01T00:00:00Z'),
      ).toEqual(golden.expected);
    });

    it.each(Object.keys(ORDERS))(
      'are the same whatever comes first: %s',
      async name => {
        const standings = await createStandings({
          databases,
          databaseId,
          types,
        });
        const pushes = [...early, ...late];
        const order = ORDERS[name](pushes.length);
        for (const [place, index] of order.entries()) {
          if (place === 2) {
            // The definition may also come after facts.
            await standings.follow(catalog);
          }
          await standings.push(pushes[index]);
          if (place % 2 === 0) {
            await standings.evaluate();
          }
        }
        await standings.evaluate();
        expect(
          await readDays(standings, golden.expectedAfterLateSweeps),
        ).toEqual(golden.expectedAfterLateSweeps);
      },
    );

    it('tell who moved between days, and why', async () => {
      const standings = await createStandings({ databases, databaseId, types });
      await standings.follow(catalog);
      for (const push of early) {
        await standings.push(push);
      }
      await standings.evaluate();
      const movement = async (since: string, asOf: string) => {
        const { movers } = await standings.reads.movement({
          ...NO_FILTER,
          scorecardRef: REF,
          asOf: toDayNumber(asOf),
          since: toDayNumber(since),
        });
        return movers
          .map(
            mover =>
              `${mover.entityRef.slice(-1)} ${mover.direction} ${mover.from ?? '-'} ${mover.to ?? '-'} ${mover.cause} ${mover.on}`,
          )
          .sort();
      };
      expect(await movement('2026-02-20', '2026-02-28')).toEqual([
        'd went silver - service-changed 2026-02-28',
        'f rose bronze silver service-changed 2026-02-28',
      ]);
      expect(await movement('2026-02-28', '2026-03-17')).toEqual([]);
      expect(await movement('2026-03-17', '2026-03-18')).toEqual([
        'c fell silver bronze data-aged 2026-03-18',
      ]);
      expect(await movement('2026-03-18', '2026-03-31')).toEqual([
        'a rose silver gold service-changed 2026-03-31',
        'd appeared - - service-changed 2026-03-31',
        'e appeared - silver service-changed 2026-03-31',
        'f rose silver gold service-changed 2026-03-31',
        'g appeared - gold service-changed 2026-03-31',
      ]);
    });
  });
});
