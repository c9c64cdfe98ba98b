import { HelpfulError } from '../lib/say.mjs';
import { findProgram } from '../lib/findProgram.mjs';
import { chooseChromium } from './chromium.mjs';

const ALWAYS = [
  { program: 'git', why: 'the scripts and the tests ask it' },
  { program: 'python3', why: 'it builds native addons' },
  { program: 'make', why: 'it builds native addons' },
  { program: 'g++', why: 'it builds native addons' },
];

/** What tests call, beside the browser. */
const TESTS = [
  {
    program: 'curl',
    why: "the tests run the documentation's commands with it",
  },
];

/** Needed only where npm has no Chromium for this machine. */
const CHROMIUM = {
  program: 'chromium',
  why: 'the end-to-end tests drive it, and npm has none for this machine; CHROMIUM=<path> names one that lies elsewhere',
};

/**
 * Looks for what has to come from the system, before anything slow begins, and names all that is missing at once. Each
 * program has the name of its package in Debian.
 */
export function checkSystemNeeds(options = {}) {
  const needs = [...ALWAYS, ...(options.tests ? TESTS : [])];
  const missing = needs.filter(need => !findProgram(need.program));
  if (options.browser && !chooseChromium()) missing.push(CHROMIUM);
  if (missing.length === 0) return;
  throw new HelpfulError(
    [
      'This machine lacks:',
      ...missing.map(need => `  - ${need.program}: ${need.why}`),
      'On Debian or Ubuntu this line installs it (elsewhere: the same programs by your own means):',
      `  sudo apt-get install -y ${missing
        .map(need => need.program)
        .join(' ')}`,
      'Then run the same command again.',
    ].join('\n'),
  );
}
