import { Page, expect } from '@playwright/test';

export type DemoIdentity =
  | 'Guest'
  | 'Service owner'
  | 'Squad lead'
  | 'Platform product manager'
  | 'Decider'
  | 'Reader';

/** Opens a path and enters as somebody, where the portal asks who it is. */
export async function signIn(page: Page, identity: DemoIdentity, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: `Enter as ${identity}` }).click();
  await expect(
    page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Settings' }),
  ).toBeVisible();
}
