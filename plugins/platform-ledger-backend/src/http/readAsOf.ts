import {
  Day,
  DayNumber,
  fieldError,
  isDay,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * The two clocks of a read, as services take them.
 */
export interface AsOfQuery {
  asOf: DayNumber;
  recordedAt?: string;
}

/**
 * A day of a request.
 *
 * @throws InputError that names the field
 */
export function readDay(options: {
  field: string;
  value: string | undefined;
  fallback: Day;
}): DayNumber {
  const { field, value, fallback } = options;
  if (value !== undefined && !isDay(value)) {
    throw fieldError(field, `'${value}' is not a day of the form YYYY-MM-DD`);
  }
  return toDayNumber(value ?? fallback);
}

/**
 * The clocks of a request, with the portal's default day where none is named.
 *
 * @throws InputError that names the field
 */
export function readAsOf(
  query: { asOf?: string; recordedAt?: string },
  defaultAsOf: Day,
): AsOfQuery {
  return {
    asOf: readDay({ field: 'asOf', value: query.asOf, fallback: defaultAsOf }),
    recordedAt: query.recordedAt,
  };
}
