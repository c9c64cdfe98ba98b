import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

const PACKAGE = '@fontsource/source-sans-3';

/** The two weights that reports are set in. */
export type FontWeight = 400 | 600;

/** Where a font's file lies. `subset`: of the package's, for example `latin` or `cyrillic`. */
export function fontPath(options: {
  subset: string;
  weight: FontWeight;
  format: 'woff' | 'woff2';
}): string {
  const { subset, weight, format } = options;
  return resolvePackagePath(
    PACKAGE,
    `files/source-sans-3-${subset}-${weight}-normal.${format}`,
  );
}

/** The subsets of the package with the ranges of characters that each has. */
export function fontSubsets(): {
  subset: string;
  ranges: [number, number][];
}[] {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(resolvePackagePath(PACKAGE, 'unicode.json'), 'utf8'),
  );
  return Object.entries(ranges)
    .map(([subset, text]) => ({
      subset: subset.replace(/[[\]]/g, ''),
      ranges: text.split(',').map(rangeOf),
    }))
    .sort((left, right) => placeOf(left.subset) - placeOf(right.subset));
}

/** `U+0000-00FF` or `U+0131`. */
function rangeOf(text: string): [number, number] {
  const [first, last = first] = text
    .trim()
    .replace(/^U\+/i, '')
    .split('-')
    .map(digits => parseInt(digits, 16));
  return [first, last];
}

/** The subset with most of the letters of most languages first. */
function placeOf(subset: string): number {
  const place = ['latin', 'latin-ext'].indexOf(subset);
  return place < 0 ? 2 : place;
}
