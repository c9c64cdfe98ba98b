import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { HelpfulError } from '../lib/say.mjs';

const ALWAYS = [
  { program: 'git', package: 'git', why: 'the scripts and the tests ask it' },
  { program: 'python3', package: 'python3', why: 'it builds native addons' },
  { program: 'make', package: 'make', why: 'it builds native addons' },
  { program: 'g++', package: 'g++', why: 'it builds native addons' },
];

/** What tests call, beside the browser. Of a package that has several programs, the one that is asked for. */
const TESTS = [
  {
    program: 'curl',
    package: 'curl',
    why: "the tests run the documentation's commands with it",
  },
  {
    program: 'pdftotext',
    package: 'poppler-utils',
    why: 'the tests read the boxes of reports with it',
  },
  { program: 'qpdf', package: 'qpdf', why: 'the tests check reports with it' },
];

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

function findProgram(program) {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(directory || '.', program);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this directory: look in the next one.
    }
  }
  return undefined;
}

/** The Chromium that the browser tests drive, or undefined. `CHROMIUM_PATH` overrules what is on the PATH. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const program of CHROMIUM) {
    const found = findProgram(program);
    if (found) return found;
  }
  return undefined;
}

/**
 * Looks for what has to come from the system, before anything slow begins, and names all that is missing at once.
 */
export function checkSystemNeeds(options = {}) {
  const missing = ALWAYS.filter(need => !findProgram(need.program));
  if (options.tests) {
    missing.push(...TESTS.filter(need => !findProgram(need.program)));
  }
  if (options.browser && !findChromium()) {
    missing.push({
      program: 'chromium',
      package: 'chromium',
      why: 'the end-to-end tests drive it',
    });
  }
  if (missing.length === 0) return;
  throw new HelpfulError(
    [
      'This machine lacks:',
      ...missing.map(need => `  - ${need.program}: ${need.why}`),
      'On Debian or Ubuntu this line installs it (elsewhere: the same programs by your own means):',
      `  sudo apt-get install -y ${missing
        .map(need => need.package)
        .join(' ')}`,
      'Then run the same command again.',
    ].join('\n'),
  );
}
