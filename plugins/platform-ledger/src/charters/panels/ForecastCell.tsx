import {
  addDays,
  CharterDetails,
  CriterionEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { formatShare, useFormat } from '../../format';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { useMetricWords } from '../useMetricWords';
import { judgedReading } from '../judgedReading';

export interface ForecastCellProps {
  evaluation: CriterionEvaluation;
  charter: Pick<CharterDetails, 'asOf' | 'startsOn'>;
}

/** Where it is heading, by both lines, and from how much. Past the due day there is nothing to forecast. */
export function ForecastCell(props: ForecastCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  const { evaluation, charter } = props;
  const { forecast } = judgedReading(evaluation);
  if (charter.asOf >= evaluation.dueOn) {
    return (
      <span className={view.small}>
        {t('runway.settled', { day: format.day(evaluation.dueOn) })}
      </span>
    );
  }
  if (evaluation.withheld) {
    return <>{t('criteria.notShown')}</>;
  }
  if (!forecast) {
    return (
      <>
        {evaluation.status === 'too-early'
          ? t('runway.tooEarly')
          : t('runway.noForecast')}
      </>
    );
  }
  const { theilSen, leastSquares, throughput, points } = forecast;
  const unit = evaluation.metric?.unit;
  const reaches =
    theilSen.reachesOnDay === undefined
      ? t('criteria.never')
      : t('criteria.reaches', {
          day: format.day(
            addDays(charter.startsOn, Math.ceil(theilSen.reachesOnDay)),
          ),
        });
  return (
    <div className={`${view.stack} ${view.wide}`}>
      <span className={view.strong}>{words.value(theilSen.atDue, unit)}</span>
      <span className={view.small}>
        {t('criteria.leastSquares', {
          value: words.value(leastSquares.atDue, unit),
        })}
      </span>
      <span className={view.small}>
        {[t('criteria.points', { count: points }), reaches].join(' · ')}
      </span>
      {throughput && (
        <span className={view.small}>
          {[
            t('criteria.throughput', {
              share: formatShare(throughput.probability),
              weeks: String(throughput.weeksObserved),
            }),
            t('criteria.throughputMet', {
              n: format.count(throughput.atLeastWith85Percent),
              need: format.count(throughput.need),
            }),
          ].join(' · ')}
        </span>
      )}
    </div>
  );
}
