import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';
import { check } from './check.mjs';
import { compareEndpoints } from './compareEndpoints.mjs';
import { FAILED, PASSED } from './Tally.mjs';

const BACKEND = 'plugins/platform-ledger-backend';

function compareWithEndpointMap() {
  const { parse } = createRequire(inRoot(BACKEND, 'package.json'))('yaml');
  const schema = inRoot(BACKEND, 'src', 'schema');
  const problems = compareEndpoints(
    parse(readFileSync(join(schema, 'openapi.yaml'), 'utf8')),
    readFileSync(join(schema, 'EndpointMap.ts'), 'utf8'),
  );
  for (const problem of problems) say(`  ${problem}`);
  return problems.length === 0 ? PASSED : FAILED;
}

/**
 * Three checks of the contract: it is a valid and well-made OpenAPI document, what is embedded in the backend is what
 * the document says, and the types of the router know the same endpoints.
 */
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
        { log: 'openapi-embedded' },
      ),
      compareWithEndpointMap(),
    ];
    return {
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      failed: results.reduce((sum, { failed }) => sum + failed, 0),
    };
  },
};
