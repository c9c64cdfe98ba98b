import { check } from './check.mjs';

export const formatting = {
  name: 'prettier',
  title: 'Formatting',
  run: ({ tools }) =>
    check(tools, 'prettier', ['--check', '--log-level', 'warn', '.'], {
      log: 'prettier',
      advice: '`npm run yarn -- prettier:fix` mends it.',
    }),
};
