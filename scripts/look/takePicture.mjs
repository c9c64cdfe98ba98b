import { join } from 'node:path';
import { states } from './states.mjs';

const SETTLE_MS = 300;
const READY_TIMEOUT_MS = 20_000;

/** What keeps a page from being looked at again by the next run: transitions, carets, scroll bars. */
const STILL = `*, *::before, *::after {
  transition: none !important;
  animation: none !important;
  caret-color: transparent !important;
}`;

async function sidewaysScroll(tab) {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function findings(tab, AxeBuilder) {
  const { violations } = await new AxeBuilder({ page: tab })
    // Backstage's own frame around our pages stands outside landmarks.
    .disableRules(['region'])
    // Backstage's own navigation on narrow screens.
    .exclude('.MuiBottomNavigation-root')
    .analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help} (${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join('; ')})`,
  );
}

/** Opens one page in one state, theme and width, takes its picture, and answers what is wrong with it. */
export async function takePicture(options) {
  const { browser, AxeBuilder, url, directory, page, state, theme, width } =
    options;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  try {
    const identity = page.identity ?? 'platform-product-manager';
    await context.addInitScript(
      ([chosenTheme, chosenIdentity]) => {
        window.localStorage.setItem('theme', chosenTheme);
        if (chosenIdentity) {
          window.localStorage.setItem(
            'platform-ledger-demo.identity',
            chosenIdentity,
          );
        }
      },
      [theme, page.signedOut ? undefined : identity],
    );
    const tab = await context.newPage();
    await states[state](tab, page);
    await tab.goto(`${url}${page.path}`);
    const ready = readyIn(page, state);
    const isReady = await tab
      .locator(ready)
      .first()
      .waitFor({ timeout: READY_TIMEOUT_MS })
      .then(() => true)
      .catch(() => false);
    if (state !== 'loading') await tab.waitForLoadState('networkidle');
    if (state === 'data' && page.act) {
      await page.act(tab);
      await tab.waitForLoadState('networkidle');
    }
    await tab.addStyleTag({ content: STILL });
    await tab.waitForTimeout(SETTLE_MS);
    await tab.screenshot({
      path: join(directory, `${page.name}.${state}.${theme}.${width}.png`),
      fullPage: true,
    });
    const problems = await findings(tab, AxeBuilder);
    if (!isReady) problems.push(`never shows ${ready}`);
    const excess = await sidewaysScroll(tab);
    if (excess > 0) problems.push(`scrolls sideways by ${excess} pixels`);
    return problems;
  } finally {
    await context.close();
  }
}

/** What stands there once the page is drawn; while it loads, or where it fails, it may not have its headings. */
function readyIn({ ready = 'main', emptyReady = ready }, state) {
  const readyOf = { data: ready, empty: emptyReady };
  return readyOf[state] ?? 'main';
}
