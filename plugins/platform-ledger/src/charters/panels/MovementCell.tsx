import { CriterionEvaluation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { useMetricWords } from '../useMetricWords';

/** How far it has come, and how far it has to go. */
export function MovementCell(props: { evaluation: CriterionEvaluation }) {
  const { t } = useTranslation();
  const words = useMetricWords();
  const { movement, distance, metric } = props.evaluation;
  const unit = metric?.unit;
  const sign = (movement ?? 0) > 0 ? '+' : '\u2212';
  return (
    <div className={view.stack}>
      {movement !== undefined && (
        <span>
          {movement === 0
            ? t('criteria.notMoved')
            : `${sign}${words.difference(movement, unit)}`}
        </span>
      )}
      {distance !== undefined && (
        <span className={view.small}>
          {distance === 0
            ? t('criteria.reached')
            : t('criteria.distance', {
                value: words.difference(distance, unit),
              })}
        </span>
      )}
    </div>
  );
}
