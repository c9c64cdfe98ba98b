import { say } from '../lib/say.mjs';
import { withProductionPortal } from './endToEnd.mjs';
import { FAILED } from './Tally.mjs';

const DOORS = [
  { path: '/api/auth/demo/refresh', headers: { 'x-demo-role': 'decider' } },
  { path: '/api/auth/guest/refresh', headers: {} },
];

/** With NODE_ENV=production the demo portal lets nobody in by a role's name or as a guest. */
export const productionSignIn = {
  name: 'production-sign-in',
  title: 'Demo sign-in is refused in production',
  async run(context) {
    if (!context.production) return FAILED;
    const counts = { passed: 0, failed: 0 };
    await withProductionPortal(
      context,
      async url => {
        for (const { path, headers } of DOORS) {
          const { status } = await fetch(`${url}${path}`, {
            headers: { ...headers, 'x-requested-with': 'XMLHttpRequest' },
          });
          if (status === 403) {
            counts.passed += 1;
          } else {
            say(`  ${path} answered ${status} and not 403`);
            counts.failed += 1;
          }
        }
      },
      { NODE_ENV: 'production' },
    );
    return counts;
  },
};
