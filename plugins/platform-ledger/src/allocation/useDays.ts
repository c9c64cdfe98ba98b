import { useFormat } from '../format';
import { useTranslation } from '../translation';

/** Person-days as people say them: a digit after the point, none after a hundred. */
export function useDays(): {
  /** `14.3`, for columns that say in their head that it is days. */
  number(days: number): string;
  /** `14.3 days` */
  words(days: number): string;
} {
  const { t } = useTranslation();
  const format = useFormat();

  function number(days: number) {
    const digits = Math.abs(days) < 100 ? 10 : 1;
    const rounded = Math.round(days * digits) / digits;
    // Never "-0".
    return format.count(rounded === 0 ? 0 : rounded);
  }

  return {
    number,
    words: days =>
      t('allocation.days', {
        n: number(days),
        count: number(days) === '1' ? 1 : 2,
      }),
  };
}
