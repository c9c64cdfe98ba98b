import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../../..');
const DOCUMENTATION = resolve(ROOT, 'docs');

/** The names of the pages of the documentation, the README first. */
export const documentedPages: string[] = [
  'README.md',
  ...readdirSync(DOCUMENTATION).filter(name => name.endsWith('.md')),
];

/** The code of a language on a page of the documentation, in order. */
export function documentedCode(page: string, language: string): string[] {
  const folder = page === 'README.md' ? ROOT : DOCUMENTATION;
  const text = readFileSync(resolve(folder, page), 'utf8');
  return Array.from(text.matchAll(/^```(\w*)\n(.*?)^```$/gms))
    .filter(([, written]) => written === language)
    .map(([, , code]) => code);
}
