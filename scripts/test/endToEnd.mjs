import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lib/freePort.mjs';
import { inRoot, toolchain } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { Portal, portSettings } from '../portal/Portal.mjs';
import { FAILED } from './Tally.mjs';
import { checkLibraries } from './chromiumLibraries.mjs';
import { withStory } from './withStory.mjs';

function readCounts(file, code) {
  if (!existsSync(file)) return FAILED;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: code === 0 ? stats.unexpected : Math.max(1, stats.unexpected),
  };
}

/**
 * Starts the production build on data of its own and hands its address to `work`. In NODE_ENV=development, since the
 * demo's sign-in is refused in production.
 */
export async function withProductionPortal(context, work, env = {}) {
  const data = mkdtempSync(join(tmpdir(), 'platform-ledger-portal-'));
  const port = await freePort();
  const portal = Portal.fromProduction({
    tools: context.tools,
    directory: context.production,
    configs: ['app-config.yaml'],
    env: {
      ...portSettings(port),
      APP_CONFIG_backend_database_connection_directory: JSON.stringify(data),
      ...env,
    },
    logFile: join(toolchain, 'logs', 'portal.log'),
  });
  try {
    await portal.untilReady(port);
    return await work(`http://localhost:${port}`);
  } finally {
    await portal.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

export const endToEnd = {
  name: 'e2e',
  title: 'End-to-end tests in Chromium, against the production build',
  async run(context) {
    if (!context.production) {
      say('There is no production build to test.');
      return FAILED;
    }
    const report = join(toolchain, 'e2e-results.json');
    rmSync(report, { force: true });
    const libraries = await checkLibraries(context.tools);
    const counts = await withStory(story =>
      withProductionPortal(
        context,
        async url => {
          const { code } = await run(
            'playwright',
            ['test', '--config', inRoot('packages/app/playwright.config.ts')],
            {
              cwd: inRoot('packages/app'),
              env: {
                ...context.tools.env,
                PLATFORM_LEDGER_URL: url,
                PLATFORM_LEDGER_STORY_FILE: story.file,
                PLAYWRIGHT_JSON_OUTPUT_NAME: report,
                CHROMIUM: context.tools.chromium.path,
              },
              log: 'e2e',
              show: true,
            },
          );
          return readCounts(report, code);
        },
        story.env,
      ),
    );
    return {
      passed: counts.passed + libraries.passed,
      failed: counts.failed + libraries.failed,
    };
  },
};
