import { Readable } from 'node:stream';
import { BenchmarkBackend } from '../lib/BenchmarkBackend.mjs';
import {
  catalog,
  dayOf,
  FACTS,
  OBSERVATIONS,
  report,
} from './observations.mjs';
import { plainInsert } from './plainInsert.mjs';
import { plainStandings } from './plainStandings.mjs';

function* swept(month) {
  yield* report(month);
  const sweep = { observedOn: dayOf(month), count: OBSERVATIONS };
  yield `${JSON.stringify({ sweep })}\n`;
}

async function push(backend, { sweep, month }) {
  const result = await backend.ask(
    'POST',
    `/facts?source=bulk${sweep ? '&sweep=true' : ''}`,
    {
      type: 'application/x-ndjson',
      body: Readable.toWeb(Readable.from(sweep ? swept(month) : report(month))),
    },
  );
  if (result.received !== OBSERVATIONS || result.rejected !== 0) {
    throw new Error(`The push was not taken: ${JSON.stringify(result)}`);
  }
}

async function untilEvaluated(backend) {
  await backend.untilStatus(({ pendingEntities }) => pendingEntities === 0);
}

async function prepare(backend) {
  await backend.untilStatus(({ catalogWatchedSince }) => catalogWatchedSince);
  for (const id of FACTS) {
    const body = JSON.stringify({ type: 'number', title: id });
    await backend.ask('PUT', `/facts/types/${id}`, { body });
  }
  // Has what the listing of the catalog changed evaluated, so that nothing of it is measured.
  await backend.ask('POST', '/facts', {
    body: JSON.stringify({ source: 'first', observations: [] }),
  });
  await untilEvaluated(backend);
}

/**
 * Pushes months of observations to a backend on an empty database, each as one NDJSON request, and waits for the evaluation behind each. The
 * floors are measured before and after, so that what else the machine does meanwhile weighs on both.
 *
 * @returns milliseconds: of each request, from its answer until no entity waited any more, and of the floors
 */
export async function measureIntake({ database, sweep, months, flags }) {
  const before = await plainInsert(database.beside, 0);
  const pushes = [];
  const backend = await BenchmarkBackend.start({
    database: database.config,
    catalog,
    flags,
  });
  let firstStandings;
  try {
    await prepare(backend);
    for (const month of months) {
      const begin = performance.now();
      await push(backend, { sweep, month });
      const answered = performance.now();
      await untilEvaluated(backend);
      pushes.push({
        intake: answered - begin,
        evaluation: performance.now() - answered,
      });
      if (!firstStandings) {
        const ledger = database.ledger();
        firstStandings = await plainStandings(ledger, database.beside);
        await ledger.destroy();
      }
    }
  } finally {
    await backend.stop();
  }
  const after = await plainInsert(database.beside, 0);
  return {
    pushes,
    floor: { intake: (before + after) / 2, evaluation: firstStandings },
  };
}
