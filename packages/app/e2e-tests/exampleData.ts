import { Page, expect } from '@playwright/test';

const LOADING_MS = 300_000;

/**
 * Waits until the portal has read and judged the example data, which it does in the background once it is open.
 */
export async function untilExampleDataIsJudged(page: Page) {
  await expect(async () => {
    await page.goto('/platform-ledger');
    await expect(page.getByText('16 of 17 adopted')).toBeVisible({
      timeout: 15_000,
    });
    await expect(page.getByText('43 of 43 adopted')).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: LOADING_MS });
}
