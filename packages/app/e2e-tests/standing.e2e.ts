import { expect, test } from '@playwright/test';
import { untilExampleDataIsJudged } from './exampleData';
import { signIn } from './signIn';

const SERVICE = 'catalog-backend-module-aws';
const SCORECARD = 'New backend system';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await browser.newPage();
  await signIn(page, 'Reader', '/platform-ledger');
  await untilExampleDataIsJudged(page);
  await page.close();
});

test('a service owner reads where the service stands and what to fix', async ({
  page,
}) => {
  await signIn(page, 'Service owner', '/catalog');
  await page.goto(`/catalog/default/component/${SERVICE}`);

  await expect(page.getByText('1 step left to Bronze')).toBeVisible();
  await page.getByRole('link', { name: 'What to fix and how' }).click();

  await expect(page).toHaveURL(/\/platform$|\/platform\?/);
  await expect(page.getByText('Showing 30 June 2026')).toBeVisible();

  await page.getByLabel('As of').fill('2024-06-30');
  await expect(page).toHaveURL(/asOf=2024-06-30/);
  const standing = page.getByRole('region', { name: SCORECARD });
  await expect(standing).toContainText('Not yet');
  await expect(standing).toContainText('1 step left to Adopted');
  await expect(standing).toContainText('saw false');
  await expect(standing).toContainText('wants true');
  await expect(standing).toContainText('seen 30 Jun 2024 (0 days old)');
  await expect(standing).toContainText('Replace createRouter');

  await page.getByLabel('As of').fill('2024-12-31');
  await expect(standing).toContainText('since 31 Dec 2024');
  await expect(standing).toContainText('1 step left to Completed');

  await standing.getByRole('link', { name: SCORECARD }).click();
  await expect(page).toHaveURL(/scorecards\/default\/new-backend-system/);
  await expect(page).toHaveURL(/asOf=2024-12-31/);
  await expect(page.getByText('16 of 16 adopted')).toBeVisible();
});

test('a product manager filters the matrix and shares what she sees', async ({
  context,
  page,
}) => {
  await signIn(page, 'Platform product manager', '/platform-ledger/scorecards');
  await page.getByRole('link', { name: SCORECARD }).first().click();
  await page.getByLabel('As of').fill('2024-12-31');

  const matrix = page.getByRole('region', { name: 'Matrix' });
  await expect(matrix).toContainText('16 services');
  await matrix.getByLabel('Search').fill('aws');
  await expect(matrix).toContainText('5 services');
  await expect(
    matrix.getByRole('link', { name: 'plugin-wiz-backend' }),
  ).toHaveCount(0);
  await matrix
    .getByLabel('Check', { exact: true })
    .selectOption({ label: 'Left the legacy backend packages' });
  await matrix.getByLabel('State').selectOption({ label: 'fail' });
  await expect(page).toHaveURL(/search=aws/);
  await expect(page).toHaveURL(/state=fail/);

  const tab = await context.newPage();
  await tab.goto(page.url());
  const shared = tab.getByRole('region', { name: 'Matrix' });
  await expect(shared).toContainText('5 services');
  await expect(shared.getByLabel('Search')).toHaveValue('aws');
  await expect(shared.getByRole('link', { name: SERVICE })).toBeVisible();
  await expect(tab.getByText('16 of 16 adopted')).toBeVisible();
});

test('an address with a day that does not exist says so and goes on', async ({
  page,
}) => {
  await signIn(page, 'Reader', '/platform-ledger?asOf=2024-13-45');
  await expect(page.getByRole('heading', { name: 'Adoption' })).toBeVisible();
  await expect(page.getByText('Showing 30 June 2026')).toBeVisible();
});
