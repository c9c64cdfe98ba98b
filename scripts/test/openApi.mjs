import { inRoot } from '../lib/paths.mjs';
import { check } from './check.mjs';

const BACKEND = 'plugins/platform-ledger-backend';

/** Two checks of the contract: it is a valid and well-made OpenAPI document, and what is generated of it is what it says. */
export const openApi = {
  name: 'openapi',
  title: 'OpenAPI contract',
  async run({ tools }) {
    const results = [
      await check(
        tools,
        'backstage-repo-tools',
        ['repo', 'schema', 'openapi', 'lint', BACKEND],
        { log: 'openapi-lint' },
      ),
      await check(
        tools,
        tools.node,
        [inRoot(BACKEND, 'scripts', 'generate-openapi.mjs'), '--check'],
        { log: 'openapi-generated' },
      ),
    ];
    return {
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      failed: results.reduce((sum, { failed }) => sum + failed, 0),
    };
  },
};
