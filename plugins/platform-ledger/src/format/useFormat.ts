import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useMemo } from 'react';

/**
 * How days, instants and counts read in the portal's language. Days are UTC days wherever the reader is.
 */
export interface Format {
  /** 31 Oct 2024 */
  day(day: Day): string;
  /** 31 October 2024 */
  longDay(day: Day): string;
  /** Oct 2024 */
  month(date: Date): string;
  /** 31 Oct 2024, 14:05, in the reader's time zone */
  instant(iso: string): string;
  /** 37,220 */
  count(count: number): string;
}

export function useFormat(): Format {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => {
    // Plain `en` would put the month first.
    const locale = language === 'en' ? 'en-GB' : language;
    const day = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const longDay = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const month = new Intl.DateTimeFormat(locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const instant = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const count = new Intl.NumberFormat(locale);
    return {
      day: text => day.format(new Date(`${text}T00:00:00Z`)),
      longDay: text => longDay.format(new Date(`${text}T00:00:00Z`)),
      month: date => month.format(date),
      instant: iso => instant.format(new Date(iso)),
      count: number => count.format(number),
    };
  }, [language]);
}
