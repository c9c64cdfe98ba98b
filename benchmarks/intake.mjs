import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, say, step } from '../scripts/lib/say.mjs';
import { startPostgres } from '../scripts/postgres/startPostgres.mjs';
import { measureIntake } from './intake/measureIntake.mjs';
import { OBSERVATIONS, SERVICES } from './intake/observations.mjs';
import { createDatabase } from './lib/databases.mjs';

/** The first report, the next month's with a tenth of the values changed, and the same again. */
const MONTHS = [0, 1, 1];
const NAMES = ['first report', 'a tenth changed', 'the same again'];

/** How many times as long as its floor each may take: about twice the slower database when it was last improved. */
const BARS = {
  sweep: { intake: [12, 7, 4], evaluation: 9 },
  plain: { intake: [12, 18, 6], evaluation: 9 },
};

const seconds = milliseconds => (milliseconds / 1000).toFixed(1);
const times = ratio => `${ratio.toFixed(1)} x`;

function* rowsOf(database, way, { pushes, floor }) {
  for (const [at, { intake }] of pushes.entries()) {
    const measured = intake / floor.intake;
    yield {
      name: `${database}, ${way}, ${NAMES[at]}`,
      took: `${seconds(intake)} s, ${Math.round(OBSERVATIONS / (intake / 1000))} observations/s`,
      floor: `${seconds(floor.intake)} s`,
      measured,
      bar: BARS[way].intake[at],
    };
  }
  const { evaluation } = pushes[0];
  yield {
    name: `${database}, ${way}, evaluation of the first`,
    took: `${seconds(evaluation)} s, ${Math.round(SERVICES / (evaluation / 1000))} entities/s`,
    floor: `${seconds(floor.evaluation)} s`,
    measured: evaluation / floor.evaluation,
    bar: BARS[way].evaluation,
  };
}

async function measureAll() {
  const rows = [];
  const server = await startPostgres({
    dataDirectory: mkdtempSync(join(tmpdir(), 'platform-ledger-benchmark-')),
  });
  try {
    for (const kind of ['sqlite', 'postgres']) {
      for (const way of Object.keys(BARS)) {
        const database = await createDatabase(kind, server);
        try {
          const result = await step(
            `${OBSERVATIONS} observations on ${database.name}, ${way}`,
            () =>
              measureIntake({
                database,
                sweep: way === 'sweep',
                months: MONTHS,
              }),
          );
          rows.push(...rowsOf(database.name, way, result));
        } finally {
          await database.close();
        }
      }
    }
  } finally {
    await server.stop({ remove: true });
  }
  return rows;
}

await main(async () => {
  const rows = await measureAll();
  say(
    `\n${cpus().length} processors, ${cpus()[0].model}, Node ${process.version}\n`,
  );
  say('| what | took | floor | times the floor | at most |');
  say('| --- | --- | --- | --- | --- |');
  for (const { name, took, floor, measured, bar } of rows) {
    say(
      `| ${name} | ${took} | ${floor} | ${times(measured)} | ${times(bar)} |`,
    );
  }
  const slow = rows.filter(({ measured, bar }) => measured > bar);
  for (const { name } of slow) say(`\nToo slow: ${name}`);
  if (slow.length > 0) process.exitCode = 1;
});
