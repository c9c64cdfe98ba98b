import {
  FactReading,
  fromDayNumber,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { createTestDatabases, propertyRuns } from '../__testUtils__';
import { createFacts, Facts } from './__testUtils__/createFacts';
import { Delivery, NaiveFacts, Said } from './__testUtils__/NaiveFacts';

const FIRST_DAY = toDayNumber('2026-03-01');
const DAYS = 10;
const ENTITIES = ['a', 'b', 'c', 'd', 'e'];
const FACTS = ['f.one', 'f.two', 'f.three'];
const SOURCES = ['build', 'ci'];
/** Tried on each database; about 440 observations are in each, so that the long run has at least 10,000. */
const WORLDS = propertyRuns(4, 26);
const OBSERVATIONS = 400 * WORLDS;

jest.setTimeout(600_000);

const said: fc.Arbitrary<Said[]> = fc.uniqueArray(
  fc.record({
    entity: fc.constantFrom(...ENTITIES),
    fact: fc.constantFrom(...FACTS),
    value: fc.option(fc.nat(2), { nil: undefined, freq: 6 }),
  }),
  {
    minLength: 3,
    maxLength: ENTITIES.length * FACTS.length,
    selector: item => `${item.entity} ${item.fact}`,
    size: 'max',
  },
);

/** Sweeps and pushes at instants of their own, so that no push contradicts a sweep. */
function delivery(
  kind: Delivery['kind'],
  minute: number,
): fc.Arbitrary<Delivery> {
  return fc.record({
    kind: fc.constant(kind),
    source: fc.constantFrom(...SOURCES),
    day: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS - 1 }),
    observedAt: fc.nat(3).map(hour => `2026-04-01T0${hour}:0${minute}:00.000Z`),
    said,
  });
}

const world = fc
  .tuple(
    fc.uniqueArray(delivery('sweep', 0), {
      minLength: 12,
      maxLength: 16,
      selector: nameOf,
      size: 'max',
    }),
    fc.array(delivery('push', 1), {
      minLength: 10,
      maxLength: 14,
      size: 'max',
    }),
    fc.uniqueArray(delivery('broken-off', 2), {
      minLength: 4,
      maxLength: 6,
      selector: nameOf,
      size: 'max',
    }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(8)), { maxLength: 4 }),
  )
  .chain(([sweeps, pushes, brokenOff, parts]) => {
    // Parts of sweeps that broke off before, or are said once more afterwards.
    const repeated = parts.map(([index, length]): Delivery => ({
      ...sweeps[index],
      kind: 'broken-off',
      said: sweeps[index].said.slice(0, length + 1),
    }));
    const all = [...sweeps, ...pushes, ...brokenOff, ...repeated];
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    return fc.tuple(order, order);
  });

function nameOf(item: Delivery): string {
  return `${item.source} ${item.day} ${item.observedAt}`;
}

describe('facts that arrive in any order', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'give what a model says that keeps everything, for any day and as recorded by any instant, %p',
    async databaseId => {
      const facts = await createFacts({
        databases,
        databaseId,
        types: FACTS.map(id => ({ id, type: 'number', title: id })),
        batchLines: 7,
      });
      let worlds = 0;
      let observations = 0;
      await fc.assert(
        fc.asyncProperty(world, async orders => {
          for (const arrivals of orders) {
            worlds += 1;
            const name = `w${worlds}`;
            const instants: string[] = [];
            for (const [index, arrival] of arrivals.entries()) {
              await deliver({ facts, name, arrival });
              instants.push(facts.clock.now().toISOString());
              observations += arrival.said.length;
              facts.clock.set(
                new Date(
                  facts.clock.now().getTime() + 1_000 + index,
                ).toISOString(),
              );
            }
            await compare({ facts, name, arrivals });
            for (const known of [3, 11, 19, 27]) {
              await compare({
                facts,
                name,
                arrivals: arrivals.slice(0, known),
                recordedAt: instants[known - 1],
                every: 3,
              });
            }
          }
        }),
        { numRuns: WORLDS },
      );
      expect(observations).toBeGreaterThan(OBSERVATIONS);
    },
  );
});

/** Each world has entities of its own; its sources too, since a sweep is about all that its source ever said. */
async function deliver(options: {
  facts: Facts;
  name: string;
  arrival: Delivery;
}): Promise<void> {
  const { facts, name, arrival } = options;
  const observedOn = fromDayNumber(arrival.day);
  const { observedAt } = arrival;
  const source = `${arrival.source} ${name}`;
  const observations = arrival.said.map(({ entity, fact, value }) => ({
    entity: `${name}-${entity}`,
    fact,
    value,
    observedOn,
    observedAt,
  }));
  const end = { observedOn, observedAt, count: observations.length };
  const result =
    arrival.kind === 'push'
      ? await facts.store.push({ source, observations })
      : await facts.store.pushStream({
          source,
          format: 'ndjson',
          sweep: true,
          body: Readable.from([
            ...observations.map(item => `${JSON.stringify(item)}\n`),
            arrival.kind === 'sweep' ? JSON.stringify({ sweep: end }) : '\n',
          ]),
        });
  expect(result.rejections).toEqual([]);
}

async function compare(options: {
  facts: Facts;
  name: string;
  arrivals: Delivery[];
  recordedAt?: string;
  every?: number;
}): Promise<void> {
  const { facts, name, arrivals, recordedAt, every = 1 } = options;
  const naive = new NaiveFacts(arrivals);
  for (let day = 0; day <= DAYS + 1; day += every) {
    const asOf = FIRST_DAY + day;
    const items = await facts.store.readEntities({
      entityRefs: ENTITIES.map(entity => `component:default/${name}-${entity}`),
      asOf,
      recordedAt,
    });
    const expected = ENTITIES.map(entity => ({
      entityRef: `component:default/${name}-${entity}`,
      facts: [...FACTS].sort().flatMap(fact => {
        for (const source of SOURCES) {
          const found = naive.valueOf({ entity, fact, source, asOf });
          if (found) {
            const reading: FactReading = {
              fact,
              type: 'number',
              title: fact,
              value: found.value,
              source: `${source} ${name}`,
              observedOn: fromDayNumber(found.observedOn),
              ageDays: asOf - found.observedOn,
            };
            return [reading];
          }
        }
        return [];
      }),
    }));
    expect(items).toEqual(expected);
  }
}
