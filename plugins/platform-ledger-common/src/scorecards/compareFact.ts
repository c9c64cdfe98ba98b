import { satisfies, validRange } from 'semver';
import { DayNumber, isDay, toDayNumber } from '../time';
import { ComparisonOperator } from './comparisonOperator';
import { durationDays } from './durationDays';
import { equalFact } from './equalFact';
import { matchFact } from './matchFact';
import { orderFact } from './orderFact';
import { parseVersion } from './parseVersion';
import { SeenFact } from './SeenFact';
import { anyOf, notOf, Truth, truthOf } from './truth';

/**
 * What an operator says of a value that is there, on a day. A comparison that cannot be made (a size of a text, a range for what is no
 * version) is unknown, so that it never passes.
 *
 * @see METHODS, adoption
 * @public
 */
export function compareFact(options: {
  seen: Pick<SeenFact, 'value' | 'type'>;
  operator: ComparisonOperator;
  wanted: unknown;
  day: DayNumber;
}): Truth {
  const { seen, operator, wanted, day } = options;
  const ordered = (holds: (order: number) => boolean): Truth => {
    const order = orderFact(seen, wanted);
    return order === undefined ? 'unknown' : truthOf(holds(order));
  };
  switch (operator) {
    case 'is':
      return equalFact(seen, wanted);
    case 'isNot':
      return notOf(equalFact(seen, wanted));
    case 'in':
      return Array.isArray(wanted) ? oneOf(seen, wanted) : 'unknown';
    case 'atLeast':
      return ordered(order => order >= 0);
    case 'atMost':
      return ordered(order => order <= 0);
    case 'above':
      return ordered(order => order > 0);
    case 'below':
      return ordered(order => order < 0);
    case 'matches':
      return matchFact(seen, wanted);
    case 'exists':
      return truthOf(wanted === true);
    case 'newerThan':
      return newer({ seen, wanted, day });
    case 'semverSatisfies':
      return satisfying(seen, wanted);
    default:
      return 'unknown';
  }
}

/** A set is in a list where one of its texts is, or where the list names the whole set. */
function oneOf(
  seen: Pick<SeenFact, 'value' | 'type'>,
  wanted: unknown[],
): Truth {
  const { value, type } = seen;
  if (type !== 'set' || !Array.isArray(value)) {
    return anyOf(wanted.map(candidate => equalFact(seen, candidate)));
  }
  return anyOf(
    wanted.map(candidate =>
      typeof candidate === 'string'
        ? truthOf(value.includes(candidate))
        : equalFact(seen, candidate),
    ),
  );
}

function newer(options: {
  seen: Pick<SeenFact, 'value' | 'type'>;
  wanted: unknown;
  day: DayNumber;
}): Truth {
  const { seen, wanted, day } = options;
  if (
    seen.type !== 'date' ||
    !isDay(seen.value) ||
    typeof wanted !== 'string'
  ) {
    return 'unknown';
  }
  return truthOf(day - toDayNumber(seen.value) <= durationDays(wanted));
}

function satisfying(
  seen: Pick<SeenFact, 'value' | 'type'>,
  wanted: unknown,
): Truth {
  const version =
    seen.type === 'version' || seen.type === 'string'
      ? parseVersion(seen.value)
      : undefined;
  if (!version || typeof wanted !== 'string' || validRange(wanted) === null) {
    return 'unknown';
  }
  return truthOf(satisfies(version, wanted));
}
