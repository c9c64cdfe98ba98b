import { readFileSync } from 'node:fs';
import { Browser, expect, test } from '@playwright/test';
import { untilExampleDataIsJudged } from './exampleData';
import { DemoIdentity, signIn } from './signIn';

// One story: a report is begun, frozen, published and read.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const TITLE = 'Platform report 2024-Q4';
let address: string;

async function enter(browser: Browser, identity: DemoIdentity, path: string) {
  const page = await browser.newPage();
  await signIn(page, identity, path);
  return page;
}

test('a draft is begun, a note is written, and it is frozen for ever', async ({
  browser,
}) => {
  const page = await enter(browser, 'Platform product manager', '/');
  await untilExampleDataIsJudged(page);
  await page.goto('/platform-ledger/reports');
  await page.getByRole('button', { name: 'New report' }).click();
  const form = page.getByRole('form', { name: 'New report' });
  await form.getByLabel('Period').selectOption({ label: '2024-Q4' });
  await form.getByRole('button', { name: 'Begin the draft' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: TITLE }),
  ).toBeVisible();

  await page
    .getByRole('button', { name: /^Write a note on Allocation/ })
    .click();
  await page
    .getByRole('textbox', { name: 'Note' })
    .fill('The squads of the example are made up.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByText('The note stands in the draft.')).toBeVisible();

  await page.getByRole('button', { name: 'Freeze …' }).click();
  await page.getByRole('button', { name: 'Freeze for ever' }).click();
  await expect(page.getByText(/^Frozen: the snapshot and/)).toBeVisible({
    timeout: 90_000,
  });
  await expect(page.getByRole('button', { name: /^Write a note/ })).toHaveCount(
    0,
  );
  address = page.url();
});

test('a reader sees it from the moment it is published, and takes it along', async ({
  browser,
}) => {
  const reader = await enter(browser, 'Reader', address);
  await expect(reader.getByText(/No report '/)).toBeVisible();

  const decider = await enter(browser, 'Decider', address);
  await decider.getByRole('button', { name: 'Publish …' }).click();
  await decider.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(decider.getByText('Published.', { exact: true })).toBeVisible();

  await reader.goto('/platform-ledger/reports');
  await reader.getByRole('link', { name: TITLE }).click();
  await expect(reader.getByText(/for: Leadership/)).toBeVisible();
  await expect(
    reader.getByText('The squads of the example are made up.'),
  ).toBeVisible();
  await expect(reader.getByText(/16 of 16/).first()).toBeVisible();

  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Download PDF, 2024-Q4.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2024-Q4.pdf');
  const bytes = readFileSync((await download.path())!);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});
