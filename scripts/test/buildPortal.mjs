import { inRoot } from '../lib/paths.mjs';
import { assembleProduction } from '../portal/assembleProduction.mjs';
import { check } from './check.mjs';

/** Builds app and backend as a deployment gets them, and unpacks them for the tests that follow. */
export const buildPortal = {
  name: 'build',
  title: 'Production build of app and backend',
  async run(context) {
    const { tools } = context;
    const counts = await check(tools, 'backstage-cli', ['package', 'build'], {
      cwd: inRoot('packages/backend'),
      env: { ...tools.env, NODE_ENV: 'production' },
      log: 'build-backend',
      results: [inRoot('packages/backend/dist/bundle.tar.gz')],
    });
    if (counts.failed === 0) {
      context.production = await assembleProduction(tools);
    }
    return counts;
  },
};
