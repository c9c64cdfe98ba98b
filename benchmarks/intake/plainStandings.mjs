/** As many as the evaluation takes entities in one transaction. */
const TRANSACTION = 200;

/**
 * The floor of an evaluation: reads the intervals of all facts, and inserts the standings that came of them into a table of the same columns
 * and primary key, by knex. It works nothing out.
 *
 * @returns milliseconds
 */
export async function plainStandings(ledger, beside) {
  const standings = await ledger('standings');
  await beside.schema.dropTableIfExists('plain_standings');
  await beside.schema.createTable('plain_standings', table => {
    for (const [column, value] of Object.entries(standings[0])) {
      table[typeof value === 'number' ? 'double' : 'text'](column);
    }
    table.primary(['definition_id', 'entity_id', 'recorded_from', 'from_day']);
  });
  const begin = performance.now();
  const intervals = await ledger('fact_intervals as i')
    .join('fact_series as s', 's.id', 'i.series_id')
    .select('s.entity_id', 's.fact', 'i.*');
  if (intervals.length === 0) throw new Error('There is nothing to evaluate');
  for (let first = 0; first < standings.length; first += TRANSACTION) {
    const rows = standings.slice(first, first + TRANSACTION);
    await beside.transaction(tx => tx('plain_standings').insert(rows));
  }
  return performance.now() - begin;
}
