import { inRoot } from '../lib/paths.mjs';
import { check } from './check.mjs';

export const typeCheck = {
  name: 'types',
  title: 'Type check',
  run: ({ tools }) =>
    check(tools, 'tsc', ['--incremental', 'false'], {
      log: 'tsc',
      results: [inRoot('dist-types')],
    }),
};
