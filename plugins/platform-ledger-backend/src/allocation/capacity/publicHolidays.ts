import Holidays from 'date-holidays';
import {
  DayNumber,
  DaySpan,
  fromDayNumber,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

const MILLISECONDS_PER_DAY = 86_400_000;
const SHAPE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/**
 * Whether the public holidays of a country, with its region where one is named, are known.
 *
 * @param country - `DE`, `DE-BY`
 */
export function isCountry(country: string): boolean {
  if (!SHAPE.test(country)) {
    return false;
  }
  const [code, region] = country.split('-');
  const calendar = new Holidays();
  return region === undefined
    ? Object.hasOwn(calendar.getCountries(), code)
    : Object.hasOwn(calendar.getStates(code) ?? {}, region);
}

/**
 * Public holidays of a country in a span, those moved to another day included. Days that are free only from an hour on are working days.
 */
export function publicHolidays(country: string, span: DaySpan): Set<DayNumber> {
  const [code, ...region] = country.split('-');
  const calendar = new Holidays(code, region.join('-'));
  const days = new Set<DayNumber>();
  const lastYear = Number(fromDayNumber(span.end).slice(0, 4));
  // One that begins in the last days of a year may go on in the next.
  let year = Number(fromDayNumber(span.start).slice(0, 4)) - 1;
  for (; year <= lastYear; year++) {
    for (const { date, start, end, type } of calendar.getHolidays(year)) {
      if (type === 'public' && date.slice(11, 19) === '00:00:00') {
        const first = toDayNumber(date.slice(0, 10));
        const length = Math.max(
          1,
          Math.round((end.getTime() - start.getTime()) / MILLISECONDS_PER_DAY),
        );
        for (let day = first; day < first + length; day++) {
          if (span.start <= day && day < span.end) {
            days.add(day);
          }
        }
      }
    }
  }
  return days;
}
