import { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { report } from './observations.mjs';

/** As many lines as the ledger takes in one transaction. */
const TRANSACTION = 10_000;

/** Rows a statement: as many as knex can insert at once on SQLite. */
const STATEMENT = 500;

/**
 * The floor: reads the same stream and inserts its lines as they are into one table with a primary key, in batches, by
 * knex. It keeps no history, knows no entity, checks no value, and could answer nothing of what the ledger does.
 *
 * @returns milliseconds
 */
export async function plainInsert(client, month) {
  await client.schema.dropTableIfExists('plain');
  await client.schema.createTable('plain', table => {
    table.string('entity').notNullable();
    table.string('fact').notNullable();
    table.string('observed_on', 10).notNullable();
    table.text('value').notNullable();
    table.primary(['entity', 'fact', 'observed_on']);
  });
  const begin = performance.now();
  let rows = [];
  const flush = async () => {
    const chosen = rows;
    rows = [];
    await client.transaction(async tx => {
      for (let first = 0; first < chosen.length; first += STATEMENT) {
        await tx('plain').insert(chosen.slice(first, first + STATEMENT));
      }
    });
  };
  const lines = createInterface({ input: Readable.from(report(month)) });
  for await (const line of lines) {
    const { entity, fact, observedOn, value } = JSON.parse(line);
    rows.push({ entity, fact, observed_on: observedOn, value: String(value) });
    if (rows.length >= TRANSACTION) await flush();
  }
  await flush();
  return performance.now() - begin;
}
