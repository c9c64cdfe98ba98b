import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { useMetricWords } from '../useMetricWords';
import { useReadingWords } from '../useReadingWords';
import { CourseCurve, RunwayCourse } from './runwayCourse';
import { valueOn } from './valueOn';

const READ_AS = {
  frozen: 'runway.readFrozen',
  current: 'runway.readCurrent',
  measured: 'runway.readMeasured',
} as const;

/** What the chart says of a day, in words: measured where it was, required, forecast where it lies ahead. */
export function useCourseReading(): (course: RunwayCourse, day: Day) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const metricWords = useMetricWords();
  const readingWords = useReadingWords();
  return (course, day) => {
    const { unit, curves, required, forecast } = course;
    const requiredValue = required && valueOn(required, day);
    const ahead = forecast && valueOn(forecast.theilSen, day);
    const beside = forecast && valueOn(forecast.leastSquares, day);
    const measured = (curve: CourseCurve) => {
      const point = curve.points.find(each => each.day === day);
      return (
        point &&
        t(READ_AS[curve.population ?? 'measured'], {
          value: readingWords(point, unit),
        })
      );
    };
    return [
      format.day(day),
      ...curves.map(measured),
      requiredValue !== undefined &&
        t('runway.readRequired', {
          value: metricWords.value(requiredValue, unit),
        }),
      ahead !== undefined &&
        t('runway.readForecast', { value: metricWords.value(ahead, unit) }),
      beside !== undefined &&
        t('runway.readLeastSquares', {
          value: metricWords.value(beside, unit),
        }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
