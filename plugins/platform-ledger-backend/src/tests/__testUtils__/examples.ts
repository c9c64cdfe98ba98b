import { resolve } from 'node:path';

/** Where the example data stands in this repository. */
export function examplePath(...segments: string[]): string {
  return resolve(__dirname, '../../../../../examples', ...segments);
}
