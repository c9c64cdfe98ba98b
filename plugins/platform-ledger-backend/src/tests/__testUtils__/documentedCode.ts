import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DOCUMENTATION = resolve(__dirname, '../../../../../docs');

/** The names of the pages of the documentation. */
export const documentedPages: string[] = readdirSync(DOCUMENTATION).filter(
  name => name.endsWith('.md'),
);

/** The code of a language on a page of the documentation, in order. */
export function documentedCode(page: string, language: string): string[] {
  const text = readFileSync(resolve(DOCUMENTATION, page), 'utf8');
  return Array.from(text.matchAll(/^```(\w*)\n(.*?)^```$/gms))
    .filter(([, written]) => written === language)
    .map(([, , code]) => code);
}
