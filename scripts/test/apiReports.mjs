import { check } from './check.mjs';

/** Compares each package's public API with its committed report. Reads the declarations that the type check wrote. */
export const apiReports = {
  name: 'api-reports',
  title: 'API reports',
  run: ({ tools }) =>
    check(tools, 'yarn', ['build:api-reports', '--ci'], {
      log: 'api-reports',
      advice:
        '`npm run yarn -- tsc` and then `npm run yarn -- build:api-reports` write the reports: commit them when the change is meant.',
    }),
};
