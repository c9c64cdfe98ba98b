import { parseArgs } from 'node:util';
import { HelpfulError, elapsed, main, say, step } from './lib/say.mjs';
import { setUp } from './setup/setUp.mjs';
import { Tally } from './test/Tally.mjs';
import { apiReports } from './test/apiReports.mjs';
import { buildPortal } from './test/buildPortal.mjs';
import { endToEnd } from './test/endToEnd.mjs';
import { formatting } from './test/formatting.mjs';
import { longTests, unitTests } from './test/jest.mjs';
import { lint } from './test/lint.mjs';
import { openApi } from './test/openApi.mjs';
import { productionSignIn } from './test/productionSignIn.mjs';
import { scripts } from './test/scripts.mjs';
import { typeCheck } from './test/typeCheck.mjs';

/**
 * Lanes that run beside each other; a lane's steps follow each other. A small machine has two cores, which two lanes of
 * checks keep busy: the tests of scripts wait most of their time. API reports read what the type check writes. Jest has as
 * many workers as there are cores, and what a browser waits for leaves them time.
 */
const CHECKS = [
  [typeCheck, apiReports],
  [lint, formatting, openApi],
  [scripts],
];
const TESTS = [[unitTests], [buildPortal, endToEnd, productionSignIn]];

const NORMAL = [CHECKS, TESTS].flat(2);
const FULL = [longTests];

const USAGE = `npm test [-- options]   runs every test but the long ones, which npm run test:full runs
  --only <step>   runs one step; may be given several times
  steps: ${[...NORMAL, ...FULL].map(({ name }) => name).join(', ')}
  what follows a further -- is handed to Jest: npm test -- --only jest -- plugins/platform-ledger-common`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        full: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    return { ...values, rest: positionals };
  } catch (error) {
    throw new HelpfulError(`${error.message}\n\n${USAGE}`);
  }
}

function chooseSteps({ full, only }) {
  const all = [...NORMAL, ...FULL];
  for (const name of only) {
    if (!all.some(candidate => candidate.name === name)) {
      throw new HelpfulError(`There is no step ${name}.\n\n${USAGE}`);
    }
  }
  if (only.length > 0) return all.filter(({ name }) => only.includes(name));
  return full ? FULL : NORMAL;
}

async function runStep(chosen, context) {
  try {
    return await step(chosen.title, () => chosen.run(context), { named: true });
  } catch (error) {
    say(error instanceof HelpfulError ? error.message : String(error?.stack));
    return { passed: 0, failed: 1 };
  }
}

await main(async () => {
  const options = readArguments();
  if (options.help) {
    say(USAGE);
    return;
  }
  const steps = chooseSteps(options);
  const tools = await setUp({
    browser: steps.includes(endToEnd),
    tests: steps.includes(unitTests) || steps.includes(longTests),
  });
  const context = { tools, rest: options.rest };
  const tally = new Tally();
  const runLane = async lane => {
    for (const chosen of lane.filter(each => steps.includes(each))) {
      tally.add(chosen.title, await runStep(chosen, context));
    }
  };
  for (const lanes of [CHECKS, TESTS, [FULL]]) {
    await Promise.all(lanes.map(runLane));
  }
  say(`\nAll steps took ${elapsed()}.`);
  tally.close();
  if (tally.hasFailed) process.exitCode = 1;
});
