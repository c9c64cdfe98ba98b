import { Browser, expect, Page, test } from '@playwright/test';
import { untilExampleDataIsJudged } from './exampleData';
import { DemoIdentity, signIn } from './signIn';

const PAGE = '/platform-ledger/allocation';
const CLOUD = `${PAGE}/default/cloud`;
const LOADING_MS = 300_000;

test.describe.configure({ mode: 'serial', timeout: 360_000 });

const panel = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

/** Waits until the portal has read who was active on what, and the illustrations are recorded. */
async function untilSquadsAreThere(page: Page) {
  await expect(async () => {
    await page.goto(PAGE);
    await expect(
      page.getByText('1 below, 0 within, 5 not measurable'),
    ).toBeVisible({ timeout: 15_000 });
    await expect(
      page.getByRole('heading', { name: 'Release script' }),
    ).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: LOADING_MS });
}

async function enter(browser: Browser, identity: DemoIdentity, path: string) {
  const page = await browser.newPage();
  await signIn(page, identity, path);
  return page;
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(400_000);
  const page = await enter(browser, 'Reader', '/platform-ledger');
  await untilExampleDataIsJudged(page);
  await untilSquadsAreThere(page);
  await page.close();
});

test('the heat map opens a squad, as of the same day', async ({ page }) => {
  await signIn(page, 'Reader', `${PAGE}?asOf=2025-12-31`);
  await expect(
    page.getByText(/Band 20\s%–30\s% of attributed days/),
  ).toBeVisible();

  await page.getByRole('link', { name: /^Cloud, 2025-Q4: 17\s%$/ }).click();

  await expect(page).toHaveURL(/allocation\/default\/cloud\?asOf=2025-12-31/);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Cloud' }),
  ).toBeVisible();
  await expect(page.getByText('0.9 days deferred')).toBeVisible();
  await expect(
    panel(page, 'Would another method say otherwise?'),
  ).toContainText('1 of 4 ways gives another verdict');
  await expect(
    panel(page, 'Deferral ledger').getByRole('row', { name: /^2025-Q4/ }),
  ).toContainText('0.9');
  await expect(page.getByRole('button', { name: 'Check in' })).toHaveCount(0);
  await expect(
    page.getByText(/^Members of Cloud record here/).first(),
  ).toBeVisible();
});

test('a lead checks in with what was said of the last sprint, and is told what is wrong', async ({
  page,
}) => {
  await signIn(page, 'Squad lead', CLOUD);
  await page.getByRole('button', { name: 'Check in' }).click();
  const form = page.getByRole('form', { name: 'Check-in of Cloud' });
  const share = form.getByLabel('Platform share, in %');
  await expect(share).toHaveValue('20');
  await expect(form).toContainText('last sprint: 20');

  await share.fill('120');
  await form.getByRole('button', { name: 'Check in' }).click();
  await expect(form).toContainText('is not between 0 and 100');

  await share.fill('22,5');
  await form.getByRole('button', { name: 'Check in' }).click();

  await expect(
    page.getByText(
      /Checked in: 22.5\s% platform in the sprint from 15 Jun 2026/,
    ),
  ).toBeVisible();
  const row = panel(page, 'Check-ins').getByRole('row', {
    name: /^15 Jun 2026 to 28 Jun 2026/,
  });
  await expect(row).toContainText('self-reported');
  await expect(row).toContainText('squad-lead');
  await expect(row).not.toContainText('illustration');
});

test('a lead’s trade-off names more of what the ledger has as owed, and a write-off lessens it', async ({
  browser,
}) => {
  const lead = await enter(browser, 'Squad lead', CLOUD);
  const ledger = panel(lead, 'Deferral ledger');
  await expect(ledger).toContainText('Of 1.7 days owed, trade-offs name 1.5.');
  await lead.getByRole('button', { name: 'Record a trade-off' }).click();
  const form = lead.getByRole('form', { name: 'Trade-off of cloud' });
  await form.getByLabel('What is shipped').fill('Search by tag');
  await form.getByLabel('What is deferred for it').fill('Shared lint rules');
  await form.getByLabel('Days deferred').fill('0.1');
  await form.getByLabel('Repay by').fill('2026-01-01');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(form).toContainText('2026-01-01 lies before 2026-06-30');
  await form.getByLabel('Repay by').fill('2026-09-30');
  await form.getByRole('button', { name: 'Record' }).click();

  await expect(lead.getByText(/Recorded: 0.1 days to repay/)).toBeVisible();
  await expect(
    panel(lead, 'Trade-offs').getByRole('row', { name: /^Search by tag/ }),
  ).toContainText('0.1 of 0.1 still owed');
  // It adds nothing to what is owed: what moves is how much of it has a name.
  await expect(ledger).toContainText('Of 1.7 days owed, trade-offs name 1.6.');
  await expect(
    lead.getByRole('button', { name: 'Write off days' }),
  ).toHaveCount(0);
  await lead.close();

  const manager = await enter(browser, 'Platform product manager', CLOUD);
  await manager.getByRole('button', { name: 'Write off days' }).click();
  const writeOff = manager.getByRole('form', { name: 'Write-off of cloud' });
  await writeOff.getByLabel('Days').fill('5');
  await writeOff.getByLabel('Reason').fill('The packages are handed over');
  await writeOff.getByRole('button', { name: 'Write off' }).click();
  await expect(writeOff).toContainText(/owed/);
  await writeOff.getByLabel('Days').fill('0.5');
  await writeOff.getByRole('button', { name: 'Write off' }).click();

  await expect(manager.getByText(/Written off: 0.5 days/)).toBeVisible();
  await expect(manager.getByText('1.2 days deferred')).toBeVisible();
  await manager.close();
});

test('an owner of the policy tries a lower floor out before it is committed', async ({
  page,
}) => {
  await signIn(page, 'Decider', `${PAGE}?asOf=2025-12-31`);
  await page.getByRole('button', { name: 'Try a changed policy' }).click();
  const policy = page.getByLabel('Allocation policy, as YAML');
  await expect(policy).toHaveValue(/floor: 0.2/);
  const text = await policy.inputValue();

  await policy.fill(text.replace('floor: 0.2', 'floor: 2'));
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(page.getByText('This is no policy yet')).toBeVisible();
  await expect(page.getByText(/policy\.spec\.band\.floor/)).toBeVisible();

  await policy.fill(text.replace('floor: 0.2', 'floor: 0.1'));
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(page.getByText(/^2 verdicts change, 1 stays/)).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Verdicts that change' })
      .getByRole('row', { name: /^Cloud/ }),
  ).toHaveText('Cloudbelowwithin');
  await expect(
    page.getByRole('table', { name: 'What each rule takes' }),
  ).toContainText('3. uncategorised');
});

test('a second squad sees the first writing before it records its own', async ({
  browser,
}) => {
  const lead = await enter(browser, 'Squad lead', CLOUD);
  await lead.getByRole('button', { name: 'Record work' }).click();
  await lead.getByLabel('What is it?').fill('Switches for unfinished features');
  await lead.getByRole('button', { name: 'See what resembles it' }).click();
  await expect(
    lead.getByText('Nothing like it is in the register'),
  ).toBeVisible();
  await lead.getByRole('button', { name: 'Go on' }).click();
  await lead.getByLabel('Days it took').fill('3');
  await lead.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(
    lead.getByText(
      'Recorded: Switches for unfinished features is written once.',
    ),
  ).toBeVisible();
  await lead.close();

  const second = await enter(browser, 'Platform product manager', PAGE);
  await second.getByRole('button', { name: 'Record work' }).click();
  await second.getByLabel('What is it?').fill('feature switches');
  await second.getByRole('button', { name: 'See what resembles it' }).click();
  await expect(
    second.getByText('1 squad already wrote something like it'),
  ).toBeVisible();
  await second
    .getByRole('button', {
      name: 'It is this: Switches for unfinished features',
    })
    .click();
  await expect(
    second.getByText('1 squad already wrote this: Cloud.'),
  ).toBeVisible();
  await second
    .getByLabel('Squad', { exact: true })
    .selectOption({ label: 'Portal' });
  await second.getByLabel('Days it took').fill('2');
  await second.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(
    second.getByText(
      'Recorded: Switches for unfinished features is now written 2 times, 2 days beyond the first writing.',
    ),
  ).toBeVisible();
  await second.close();
});

test('a service’s page says whether its squad pays and the service adopts', async ({
  page,
}) => {
  await signIn(page, 'Reader', '/catalog');
  await page.goto('/catalog/default/component/catalog-backend-module-aws');

  await expect(page.getByText(/^This service adopts \d of \d$/)).toBeVisible();
  await expect(
    page.getByText(/HTTP client with retries, written 3 times/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'More about the squad' }).click();
  await expect(page).toHaveURL(/allocation\/default\/cloud/);
});
