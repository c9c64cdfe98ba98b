import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A golden case; each test states the shape it reads.
 */
export function golden<Case>(name: string): Case {
  return JSON.parse(
    readFileSync(resolve(__dirname, '../__fixtures__', `${name}.json`), 'utf8'),
  ) as Case;
}
