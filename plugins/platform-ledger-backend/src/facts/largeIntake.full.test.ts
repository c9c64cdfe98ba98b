import { toDayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { toCount } from '../database';
import { createTestDatabases, usedHeap } from '../__testUtils__';
import { createFacts } from './__testUtils__/createFacts';

const ENTITIES = 20_000;
const FACTS = Array.from({ length: 10 }, (_, index) => `bulk.fact${index}`);
const MONTHS = 3;
const HEAP_MEBIBYTES = 128;
const MINUTES = 60_000;

jest.setTimeout(15 * MINUTES);

/** A month's report: a tenth of the values differ from the month before. */
async function* month(
  number: number,
  onProgress: () => void,
): AsyncGenerator<string> {
  const observedOn = `2025-${String(number).padStart(2, '0')}-28`;
  for (let entity = 0; entity < ENTITIES; entity += 1) {
    const lines = FACTS.map((fact, index) =>
      JSON.stringify({
        entity: `service-${entity}`,
        fact,
        value: (entity + index) % 10 <= number ? number : 0,
        observedOn,
      }),
    );
    yield `${lines.join('\n')}\n`;
    if (entity % 1_777 === 0) {
      onProgress();
    }
  }
  const count = ENTITIES * FACTS.length;
  yield JSON.stringify({ sweep: { observedOn, count } });
}

describe('a large company’s facts', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'stream in with bounded memory, %p',
    async databaseId => {
      const { store, database } = await createFacts({
        databases,
        databaseId,
        types: FACTS.map(id => ({ id, type: 'number', title: id })),
      });
      const idle = usedHeap();
      let peak = idle;
      const measure = () => {
        peak = Math.max(peak, usedHeap());
      };
      for (let number = 1; number <= MONTHS; number += 1) {
        const result = await store.pushStream({
          source: 'bulk',
          format: 'ndjson',
          sweep: true,
          body: Readable.from(month(number, measure)),
        });
        expect(result).toMatchObject({
          stored: ENTITIES * FACTS.length,
          rejected: 0,
        });
      }
      expect(peak - idle).toBeLessThan(HEAP_MEBIBYTES);

      const page = await store.readEntities({
        entityRefs: ['component:default/service-7'],
        asOf: toDayNumber('2025-12-31'),
      });
      expect(page[0].facts).toHaveLength(FACTS.length);
      const runs = await database.client('fact_runs').count({ n: '*' }).first();
      expect(toCount(runs?.n)).toBeLessThan(ENTITIES * FACTS.length * MONTHS);
    },
  );
});
