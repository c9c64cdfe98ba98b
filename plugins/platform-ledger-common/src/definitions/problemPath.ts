const WORD = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * The path of a field as people write it: `spec.checks[2].when.atLeast`, `spec.appliesTo['spec.type'].$in`.
 */
export function problemPath(parts: readonly (string | number)[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') {
      return `${path}[${part}]`;
    }
    if (WORD.test(part) || /^\$[A-Za-z]+$/.test(part)) {
      return path ? `${path}.${part}` : part;
    }
    return `${path}['${part}']`;
  }, '');
}
