export const openApi = {
  name: 'openapi',
  title: 'OpenAPI',
  run: async () => ({ passed: 0, failed: 0 }),
};
