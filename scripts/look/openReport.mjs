const TITLE = 'Platform report 2024-Q4';
const QUARTER = '2024-10-01';
const STEP_MS = 90_000;

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
      const published = tab.getByText(/^Published on/);
      const publish = button(tab, 'Publish …');
      await step(tab, 'Freeze …', 'Freeze for ever', publish.or(published));
      await step(tab, 'Publish …', 'Publish', published);
    }
  };
}

/** A step, unless it was taken before; `taken` stands there once it has been. */
async function step(tab, open, confirm, taken) {
  await button(tab, open).or(taken).first().waitFor({ timeout: STEP_MS });
  if ((await taken.count()) === 0) {
    await button(tab, open).click();
    await button(tab, confirm).click();
    await taken.first().waitFor({ timeout: STEP_MS });
  }
}
