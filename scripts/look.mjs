import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from './lib/freePort.mjs';
import { dataDirectory, inRoot } from './lib/paths.mjs';
import { HelpfulError, main, say, step } from './lib/say.mjs';
import { pages } from './look/pages.mjs';
import { takePicture } from './look/takePicture.mjs';
import { buildApp } from './portal/buildApp.mjs';
import { Portal, portSettings } from './portal/Portal.mjs';
import { untilJudged } from './portal/untilJudged.mjs';
import { setUp } from './setup/setUp.mjs';

const THEMES = ['light', 'dark'];
const WIDTHS = [1440, 390];
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const USAGE = `yarn look [options]   takes a picture of every page in every state, both themes and both widths
  --url <address>   of a portal that runs already, instead of one of its own
  --page <name>     only this page; may be given several times`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        url: { type: 'string' },
        page: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new HelpfulError(`${error.message}\n\n${USAGE}`);
  }
}

async function withPortal(tools, work) {
  await buildApp(tools);
  const port = await freePort();
  const portal = Portal.fromSource({
    tools,
    configs: ['app-config.yaml'],
    env: {
      ...portSettings(port),
      APP_CONFIG_backend_database_connection_directory: JSON.stringify(
        join(dataDirectory, 'look'),
      ),
    },
    logFile: join(dataDirectory, 'look.log'),
  });
  try {
    const url = `http://localhost:${port}`;
    await step('Starting a portal to look at', async () => {
      await portal.untilReady(port);
      await untilJudged(url);
    });
    await work(url);
  } finally {
    await portal.stop();
  }
}

function* pictures(names) {
  for (const page of pages) {
    if (names.length > 0 && !names.includes(page.name)) continue;
    for (const state of ['data', ...(page.states ?? [])]) {
      for (const theme of THEMES) {
        for (const width of WIDTHS) yield { page, state, theme, width };
      }
    }
  }
}

async function look({ tools, url, names }) {
  const require = createRequire(inRoot('package.json'));
  const { chromium } = require('playwright-core');
  const { AxeBuilder } = require('@axe-core/playwright');
  const directory = inRoot('look-pictures');
  mkdirSync(directory, { recursive: true });
  const browser = await chromium.launch({
    executablePath: tools.chromium.path,
    args: CHROMIUM_FLAGS,
  });
  let taken = 0;
  const problems = [];
  try {
    for (const picture of pictures(names)) {
      const { page, state, theme, width } = picture;
      const title = `${page.name}, ${state}, ${theme}, ${width}`;
      const found = await takePicture({
        browser,
        AxeBuilder,
        url,
        directory,
        ...picture,
      }).catch(error => [error.message.split('\n')[0]]);
      taken += 1;
      say(`  ${found.length === 0 ? 'fine  ' : 'WRONG '} ${title}`);
      for (const problem of found) {
        say(`           ${problem}`);
        problems.push(`${title}: ${problem}`);
      }
    }
  } finally {
    await browser.close();
  }
  say(`${taken} pictures are in ${directory}.`);
  if (problems.length > 0) {
    throw new HelpfulError(`${problems.length} things are wrong with them.`);
  }
}

await main(async () => {
  const options = readArguments();
  if (options.help) {
    say(USAGE);
    return;
  }
  const tools = await setUp({ browser: true });
  const lookAt = url => look({ tools, url, names: options.page });
  if (options.url) await lookAt(options.url.replace(/\/$/, ''));
  else await withPortal(tools, lookAt);
});
