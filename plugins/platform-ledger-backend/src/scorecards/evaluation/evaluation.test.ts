import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import {
  FactPush,
  FactType,
  fromDayNumber,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import fc from 'fast-check';
import { countStatements, createTestDatabases } from '../../__testUtils__';
import { createStandings, Standings } from '../__testUtils__/createStandings';
import { check, component, scorecard } from '../__testUtils__/entities';
import { evaluateBatch } from './evaluateBatch';
import { rebuildStandings } from './rebuildStandings';

jest.setTimeout(300_000);

const types: FactType[] = [
  { id: 'uses.it', type: 'boolean', title: 'Uses it' },
  { id: 'tests.count', type: 'number', title: 'Tests' },
  { id: 'package.role', type: 'string', title: 'Role' },
  { id: 'reviewed.on', type: 'date', title: 'Reviewed on' },
];

const NAMES = ['a', 'b', 'c', 'd'];
const SOURCES = ['build', 'scan'];
const FIRST_DAY = toDayNumber('2026-05-01');
const START = toDayNumber('2026-06-01');

/** Definitions that a scorecard changes between. */
const SPECS: JsonObject[] = [
  { checks: [check('use', { fact: 'uses.it', is: true })] },
  {
    appliesTo: { kind: 'Component', 'facts.package.role': 'backend' },
    checks: [
      check(
        'test',
        { fact: 'tests.count', atLeast: 1 },
        { freshWithin: 'P9D' },
      ),
      check('old', { not: { fact: 'uses.it', is: true } }),
    ],
  },
  {
    levels: [{ name: 'adopted' }, { name: 'completed' }],
    checks: [
      check('review', { fact: 'reviewed.on', newerThan: 'P14D' }),
      check(
        'test',
        { fact: 'tests.count', exists: true },
        { level: 'completed', effectiveFrom: '2026-06-10' },
      ),
    ],
  },
  {
    lifecycle: 'retired',
    checks: [check('use', { fact: 'uses.it', is: true })],
  },
];

type Step =
  | {
      kind: 'facts';
      source: string;
      sweep: boolean;
      day: number;
      values: JsonObject[];
    }
  | { kind: 'priority'; fact: string; sources: string[] }
  | { kind: 'catalog'; names: string[]; specs: number[]; type: string }
  | { kind: 'time'; days: number }
  | { kind: 'evaluate'; changes: number };

const values = fc.record(
  {
    'uses.it': fc.boolean(),
    'tests.count': fc.integer({ min: 0, max: 2 }),
    'package.role': fc.constantFrom('backend', 'frontend'),
    'reviewed.on': fc
      .integer({ min: 0, max: 40 })
      .map(days => fromDayNumber(FIRST_DAY + days)),
  },
  { requiredKeys: [] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('facts' as const),
      source: fc.constantFrom(...SOURCES),
      sweep: fc.boolean(),
      day: fc.integer({ min: FIRST_DAY, max: START + 20 }),
      values: fc.array(values, { minLength: 4, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('catalog' as const),
      names: fc.subarray(NAMES, { minLength: 1 }),
      specs: fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: 1,
        maxLength: 2,
      }),
      type: fc.constantFrom('service', 'website'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('priority' as const),
      fact: fc.constantFrom(...types.map(type => type.id)),
      sources: fc.shuffledSubarray(SOURCES),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      days: fc.integer({ min: 0, max: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('evaluate' as const),
      // So few that lists of changes are taken bit by bit.
      changes: fc.integer({ min: 1, max: 6 }),
    }),
  },
);

/** Takes steps one by one; each at a second of its own. */
class World {
  private day = START;
  private second = 0;

  constructor(private readonly standings: Standings) {}

  async take(next: Step): Promise<void> {
    this.second += 1;
    const instant = new Date(this.day * 86_400_000 + this.second * 1_000);
    this.standings.setTime(instant.toISOString());
    if (next.kind === 'time') {
      this.day += next.days;
    } else if (next.kind === 'catalog') {
      await this.standings.follow(catalogOf(next));
    } else if (next.kind === 'priority') {
      const type = types.find(({ id }) => id === next.fact)!;
      const sourcePriority = next.sources;
      await this.standings.declare({ ...type, sourcePriority });
    } else if (next.kind === 'evaluate') {
      const { changes } = next;
      await this.standings.evaluate({ entities: 2, changes });
    } else {
      await this.standings.push(this.pushOf(next));
    }
  }

  private pushOf(next: Step & { kind: 'facts' }): FactPush {
    const observedOn = fromDayNumber(Math.min(next.day, this.day));
    const clock = String(this.second).padStart(2, '0');
    const observedAt = `${observedOn}T00:00:${clock}Z`;
    const observations = next.values.flatMap((facts, index) =>
      Object.entries(facts).map(([fact, value]) => ({
        entity: NAMES[index],
        fact,
        value: value as boolean | number | string,
        observedOn,
        observedAt,
      })),
    );
    return {
      source: next.source,
      observations,
      sweeps: next.sweep
        ? [{ observedOn, observedAt, count: observations.length }]
        : [],
    };
  }
}

function catalogOf(next: Step & { kind: 'catalog' }): Entity[] {
  return [
    ...next.names.map(name => component(name, { type: next.type })),
    ...next.specs.map((spec, index) => scorecard(`card-${index}`, SPECS[spec])),
  ];
}

async function allRows(standings: Standings): Promise<unknown[]> {
  return standings.ledger
    .client('standings')
    .orderBy([
      'definition_id',
      'entity_id',
      'recorded_from',
      'from_day',
      'recorded_to',
    ]);
}

describe('evaluation', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    it('ends with the same rows as a rebuild from nothing, whatever came in whatever order', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 8, maxLength: 25 }),
          async steps => {
            const standings = await createStandings({
              databases,
              databaseId,
              types,
            });
            const world = new World(standings);
            await world.take({
              kind: 'catalog',
              names: NAMES,
              specs: [1, 2],
              type: 'service',
            });
            for (const next of steps) {
              await world.take(next);
            }
            await standings.evaluate();
            const followed = await allRows(standings);

            await rebuildStandings({ sources: standings.sources, shards: 3 });
            expect(await allRows(standings)).toEqual(followed);
            expect(await standings.evaluate()).toBe(0);
          },
        ),
        { numRuns: 12 },
      );
    });

    it('touches what changed and nothing else', async () => {
      const standings = await createStandings({ databases, databaseId, types });
      const world = new World(standings);
      await world.take({
        kind: 'catalog',
        names: NAMES,
        specs: [0],
        type: 'service',
      });
      const facts = [{ 'uses.it': true }, { 'uses.it': false }, {}, {}];
      const sweep = {
        kind: 'facts' as const,
        source: 'build',
        sweep: true,
        day: START,
      };
      await world.take({ ...sweep, values: facts });
      // The components, and the scorecard, which is an entity like any other.
      expect(await standings.evaluate()).toBe(5);
      const before = await allRows(standings);

      await world.take({ ...sweep, values: facts });
      expect(await standings.evaluate()).toBe(0);
      expect(await allRows(standings)).toEqual(before);

      await world.take({
        ...sweep,
        values: [{ 'uses.it': true }, { 'uses.it': true }, {}, {}],
      });
      expect(await standings.evaluate()).toBe(1);
      const after = await allRows(standings);
      expect(after).toEqual(expect.arrayContaining(before.slice(0, 1)));
      expect(after).toHaveLength(before.length + 1);
    });

    it('leaves changes that come while it works for the next time', async () => {
      const standings = await createStandings({ databases, databaseId, types });
      const { sources, ledger } = standings;
      const world = new World(standings);
      await world.take({
        kind: 'catalog',
        names: NAMES,
        specs: [0],
        type: 'service',
      });
      const pending = () =>
        ledger.client('entity_changes').countDistinct({ count: 'entity_id' });
      const seen = await pending();
      const upTo = 1;
      await ledger.write(tx =>
        evaluateBatch({
          tx,
          sources,
          shard: 0,
          shards: 1,
          upTo,
          entities: 200,
          changes: 2_000,
        }),
      );
      // The definition came with a later recording than the entities did.
      expect(await pending()).toEqual(seen);
      await standings.evaluate();
      expect(await standings.reads.countPending()).toBe(0);
    });

    it('issues the same number of statements for a few entities as for many', async () => {
      const standings = await createStandings({ databases, databaseId, types });
      const { sources, ledger } = standings;
      const names = Array.from({ length: 160 }, (_, index) => `n${index}`);
      await standings.follow([
        ...names.map(name => component(name)),
        scorecard('card', SPECS[0]),
      ]);
      for (const day of ['2026-05-01', '2026-05-02', '2026-05-03']) {
        await standings.push({
          source: 'build',
          observations: names.map(entity => ({
            entity,
            fact: 'uses.it',
            value: day !== '2026-05-02',
            observedOn: day,
          })),
        });
      }
      const batch = (entities: number) =>
        countStatements(ledger.client, async () =>
          ledger.write(tx =>
            evaluateBatch({
              tx,
              sources,
              shard: 0,
              shards: 1,
              upTo: 1_000,
              entities,
              changes: 2_000,
            }),
          ),
        );
      const few = await batch(5);
      expect(await batch(150)).toBe(few);
      expect(await standings.reads.countPending()).toBe(names.length + 1 - 155);
    });
  });
});
