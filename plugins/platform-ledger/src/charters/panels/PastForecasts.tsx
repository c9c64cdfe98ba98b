import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { judgedReading } from '../judgedReading';
import { useMetricWords } from '../useMetricWords';

/** What earlier forecasts were worth, in each unit that something is forecast in. */
export function PastForecasts(props: {
  charter: Pick<
    CharterDetails,
    'asOf' | 'criteriaEvaluations' | 'forecastErrors'
  >;
}) {
  const { t } = useTranslation();
  const words = useMetricWords();
  const { asOf, criteriaEvaluations, forecastErrors } = props.charter;
  const units = criteriaEvaluations
    .filter(
      evaluation =>
        asOf < evaluation.dueOn && judgedReading(evaluation).forecast,
    )
    .map(({ metric }) => metric?.unit);
  const errors = forecastErrors.filter(({ unit }) => units.includes(unit));
  return errors.length === 0 ? null : (
    <div className={`${view.foot} ${view.small}`}>
      {errors.map(({ unit, criteria, median }) => (
        <p key={unit} className={view.said}>
          {t('criteria.pastError', {
            count: criteria,
            value: words.difference(median, unit),
          })}
        </p>
      ))}
    </div>
  );
}
