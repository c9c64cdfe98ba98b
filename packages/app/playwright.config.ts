import { defineConfig } from '@playwright/test';

/** The end-to-end tests drive a portal that runs already: `npm test` builds and starts one. */
export default defineConfig({
  testDir: './e2e-tests',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  // Other tests run beside these, and machines that run tests are busy.
  timeout: 360_000,
  expect: { timeout: 60_000 },
  globalTimeout: 40 * 60_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.PLATFORM_LEDGER_URL ?? 'http://localhost:3000',
    actionTimeout: 60_000,
    navigationTimeout: 120_000,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    // Recording every step costs a busy machine more than the tests do: where it is wanted, it is asked for.
    trace: process.env.PLAYWRIGHT_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
