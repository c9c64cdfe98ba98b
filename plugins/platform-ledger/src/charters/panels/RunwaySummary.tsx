import {
  CharterDetails,
  CriterionEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { useMetricWords } from '../useMetricWords';
import { useReadingWords } from '../useReadingWords';
import { judgedReading } from '../judgedReading';
import styles from './RunwayPanel.module.css';

export interface RunwaySummaryProps {
  charter: CharterDetails;
  evaluation: CriterionEvaluation;
}

/** Required, measured and forecast side by side, before the chart says it in lines. */
export function RunwaySummary(props: RunwaySummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  const readingWords = useReadingWords();
  const { charter, evaluation } = props;
  const { required, target, dueOn, metric, withheld } = evaluation;
  const reading = judgedReading(evaluation);
  const unit = metric?.unit;
  const isAhead = charter.asOf < dueOn;
  const forecastWords = () => {
    if (reading.forecast) {
      return words.value(reading.forecast.theilSen.atDue, unit);
    }
    if (withheld) {
      return t('criteria.notShown');
    }
    return evaluation.status === 'too-early'
      ? t('runway.tooEarly')
      : t('runway.noForecast');
  };
  return (
    <dl className={styles.summary}>
      {required !== undefined && isAhead && (
        <div>
          <dt>{t('runway.summaryRequired')}</dt>
          <dd>{words.value(required, unit)}</dd>
        </div>
      )}
      <div>
        <dt>{t('runway.summaryMeasured')}</dt>
        <dd>{readingWords({ ...reading, withheld }, unit)}</dd>
      </div>
      {isAhead ? (
        <div>
          <dt>{t('runway.summaryForecast', { day: format.day(dueOn) })}</dt>
          <dd>
            {forecastWords()}
            {target && (
              <span className={styles.needs}>
                {' '}
                (
                {t('runway.summaryNeeds', {
                  value: words.target(target, unit),
                })}
                )
              </span>
            )}
          </dd>
        </div>
      ) : (
        target && (
          <div>
            <dt>{t('criteria.target')}</dt>
            <dd>{words.target(target, unit)}</dd>
          </div>
        )
      )}
    </dl>
  );
}
