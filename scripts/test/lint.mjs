import { check } from './check.mjs';

export const lint = {
  name: 'lint',
  title: 'Lint, with the rule which folder may import which',
  run: ({ tools }) =>
    check(tools, 'backstage-cli', ['repo', 'lint', '--max-warnings', '0'], {
      log: 'lint',
      advice: '`npm run yarn -- lint:fix` mends what can be mended.',
    }),
};
