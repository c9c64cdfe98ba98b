import { useFormat } from '../format';
import { useTranslation } from '../translation';

/** Figures of a metric in its unit. */
export interface MetricWords {
  /** `57.1 %`, `12.5 days` */
  value(value: number, unit?: string): string;
  /** `28.6 points` between shares, `3 days`; without a sign. */
  difference(value: number, unit?: string): string;
  /** `at least 80 %` */
  target(
    target: { value: number; side: 'atLeast' | 'atMost' },
    unit?: string,
  ): string;
}

/** Shares of criteria keep one digit: a tolerance may be less than a whole per cent. */
export function useMetricWords(): MetricWords {
  const { t } = useTranslation();
  const format = useFormat();

  function plain(value: number, unit?: string) {
    const n = format.count(rounded(value, 100));
    return unit ? t('metricWords.valueOfUnit', { n, unit }) : n;
  }

  function figure(number: number, unit?: string) {
    return unit === 'share'
      ? `${format.count(sharePercent(number))}\u00a0%`
      : plain(number, unit);
  }

  return {
    value: figure,
    difference(number, unit) {
      const size = Math.abs(number);
      if (unit !== 'share') {
        return plain(size, unit);
      }
      const points = rounded(size * 100, 10);
      return t('metricWords.points', {
        count: points === 1 ? 1 : 2,
        n: format.count(points),
      });
    },
    target: (target, unit) =>
      t(`metricWords.${target.side}`, { value: figure(target.value, unit) }),
  };
}

function rounded(number: number, steps: number): number {
  const result = Math.round(number * steps) / steps;
  // Never "-0".
  return result === 0 ? 0 : result;
}

/** What is not all of it never reads 100, what is not nothing never 0. */
function sharePercent(share: number): number {
  const percent = rounded(share * 100, 10);
  if (percent === 100 && share < 1) {
    return 99.9;
  }
  return percent === 0 && share > 0 ? 0.1 : percent;
}
