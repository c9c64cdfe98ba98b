import { compare } from 'semver';
import { isDay, toDayNumber } from '../time';
import { parseVersion } from './parseVersion';
import { SeenFact } from './SeenFact';

/**
 * How a value stands to what is wanted: negative below, 0 the same, positive above. Numbers by size, versions by precedence, dates by day,
 * sets by how many they hold. Nothing where the two have no order: texts, booleans, or a wanted value of another type.
 */
export function orderFact(
  seen: Pick<SeenFact, 'value' | 'type'>,
  wanted: unknown,
): number | undefined {
  const { value, type } = seen;
  switch (type) {
    case 'number':
      return typeof value === 'number' && typeof wanted === 'number'
        ? value - wanted
        : undefined;
    case 'set':
      return Array.isArray(value) && typeof wanted === 'number'
        ? new Set(value).size - wanted
        : undefined;
    case 'version': {
      const left = parseVersion(value);
      const right = parseVersion(wanted);
      return left && right ? compare(left, right) : undefined;
    }
    case 'date':
      return isDay(value) && isDay(wanted)
        ? toDayNumber(value) - toDayNumber(wanted)
        : undefined;
    default:
      return undefined;
  }
}
