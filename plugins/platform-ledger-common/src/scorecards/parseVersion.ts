import { parse, SemVer } from 'semver';

const SHORT = /^v?(\d+)(?:\.(\d+))?$/;

/**
 * A semantic version, also from what is short of one: `2` and `2.1` are `2.0.0` and `2.1.0`. A fraction that YAML read as a number is
 * refused, since `1.10` has become `1.1` there.
 */
export function parseVersion(value: unknown): SemVer | undefined {
  if (typeof value === 'number') {
    return Number.isInteger(value)
      ? (parse(`${value}.0.0`) ?? undefined)
      : undefined;
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const short = SHORT.exec(value.trim());
  return (
    parse(short ? `${short[1]}.${short[2] ?? 0}.0` : value.trim()) ?? undefined
  );
}
