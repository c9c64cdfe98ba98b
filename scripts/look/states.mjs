const OUR_API = '**/api/platform-ledger/**';

function emptyAnswer(page, url) {
  const { pathname } = new URL(url);
  const end = Object.keys(page.empty ?? {}).find(each =>
    pathname.endsWith(each),
  );
  return end ? page.empty[end] : { items: [], total: 0 };
}

/** How a page is brought into each of its states: by what our API answers it. */
export const states = {
  data: async () => {},
  loading: async tab => {
    // Never answered: the page goes on waiting until its picture is taken.
    await tab.route(OUR_API, () => {});
  },
  empty: async (tab, page) => {
    await tab.route(OUR_API, route =>
      route.fulfill({ json: emptyAnswer(page, route.request().url()) }),
    );
  },
  error: async tab => {
    await tab.route(OUR_API, route =>
      route.fulfill({
        status: 503,
        json: {
          error: {
            name: 'ServiceUnavailableError',
            message: 'The database does not answer',
          },
          response: { statusCode: 503 },
        },
      }),
    );
  },
};
