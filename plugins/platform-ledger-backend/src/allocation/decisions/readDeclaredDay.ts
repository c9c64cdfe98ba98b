import {
  Day,
  DayNumber,
  fieldError,
  fromDayNumber,
  isDay,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * A day that somebody names, or today; not one to come.
 *
 * @throws InputError that names the field
 */
export function readDeclaredDay(options: {
  field: string;
  value: Day | undefined;
  today: DayNumber;
}): DayNumber {
  const { field, value, today } = options;
  if (value === undefined) {
    return today;
  }
  if (!isDay(value)) {
    throw fieldError(field, `'${value}' is not a day`);
  }
  const day = toDayNumber(value);
  if (day > today) {
    throw fieldError(
      field,
      `${value} is yet to come; today is ${fromDayNumber(today)} in UTC`,
    );
  }
  return day;
}
