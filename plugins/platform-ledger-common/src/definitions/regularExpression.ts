import { RE2JS } from 're2js';

/** So many are kept; definitions have far fewer, and previews do not fill the memory. */
const MOST_KEPT = 500;

const kept = new Map<string, RE2JS | undefined>();

/**
 * The regular expression of a rule, made once for all comparisons; undefined where it is none. Who may preview a rule chooses the expression, and who
 * may report a fact the text, so it is an engine whose time grows with the text alone and never with the ways to match it.
 */
export function regularExpression(pattern: string): RE2JS | undefined {
  if (!kept.has(pattern)) {
    if (kept.size >= MOST_KEPT) {
      kept.clear();
    }
    kept.set(pattern, compiled(pattern));
  }
  return kept.get(pattern);
}

function compiled(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return undefined;
  }
}
