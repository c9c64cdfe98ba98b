const TITLE = 'Platform report 2024-Q4';
const QUARTER = '2024-10-01';

const button = (tab, name) => tab.getByRole('button', { name, exact: true });

/**
 * Goes from the list to a report of 2024-Q4, and on to the state that is asked for: each report has an address of its own, which no list of pages knows before.
 *
 * `state`: at least that one; reports never go back
 */
export function openReport(state) {
  return async tab => {
    const link = tab.getByRole('link', { name: TITLE, exact: true });
    if ((await link.count()) > 0) {
      await link.click();
    } else {
      await button(tab, 'New report').click();
      await tab.getByLabel('Period').selectOption(QUARTER);
      await button(tab, 'Begin the draft').click();
    }
    await tab.locator('#report-method').waitFor();
    if (state === 'published') {
      await step(tab, 'Freeze …', 'Freeze for ever');
      await step(tab, 'Publish …', 'Publish');
      await tab.getByText(/^Published on/).waitFor();
    }
  };
}

/** A step that waits to be taken, and its confirmation. */
async function step(tab, open, confirm) {
  await tab.waitForLoadState('networkidle');
  if ((await button(tab, open).count()) > 0) {
    await button(tab, open).click();
    await button(tab, confirm).click();
    await button(tab, confirm).waitFor({ state: 'detached', timeout: 60_000 });
  }
}
