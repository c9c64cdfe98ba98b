import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import { useMetricWords } from './useMetricWords';

/** A measured figure: what it is, of what, from how many cases. */
export interface MeasuredFigure {
  value?: number;
  numerator?: number;
  denominator?: number;
  n?: number;
  /** Who reads may not see it. */
  withheld?: boolean;
}

/** `8 of 14 (57 %)`, `4 % (n 40)`, or in words that there is none, or none to see. */
export function useReadingWords(): (
  figure: MeasuredFigure,
  unit?: string,
) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  return (figure, unit) => {
    const { value, numerator, denominator, n, withheld } = figure;
    if (value === undefined) {
      return t(withheld ? 'criteria.notShown' : 'criteria.noData');
    }
    if (numerator !== undefined && denominator !== undefined) {
      const counts = t('metricWords.of', {
        n: format.count(numerator),
        of: format.count(denominator),
      });
      return `${counts} (${formatShare(value)})`;
    }
    const text = words.value(value, unit);
    return n === undefined
      ? text
      : `${text} (${t('metricWords.n', { n: format.count(n) })})`;
  };
}
