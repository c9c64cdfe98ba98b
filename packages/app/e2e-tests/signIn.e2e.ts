import { expect, test } from '@playwright/test';
import { DemoIdentity, signIn } from './signIn';

const identities: DemoIdentity[] = [
  'Guest',
  'Service owner',
  'Squad lead',
  'Platform product manager',
  'Decider',
  'Reader',
];

for (const identity of identities) {
  test(`enters as ${identity}`, async ({ page }) => {
    await signIn(page, identity, '/settings');

    await expect(page.getByText(/user:default\//).first()).toContainText(
      identity.toLowerCase().replaceAll(' ', '-'),
    );
  });
}

test('a fresh tab of the same browser does not ask again', async ({
  context,
  page,
}) => {
  await signIn(page, 'Reader', '/catalog');

  const tab = await context.newPage();
  await tab.goto('/catalog');

  await expect(
    tab
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Settings' }),
  ).toBeVisible();
});
