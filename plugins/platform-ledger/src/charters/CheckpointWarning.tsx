import {
  CharterDetails,
  CriterionEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Message } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { judgedReading } from './judgedReading';
import { useMetricWords } from './useMetricWords';

const ON_ITS_WAY: CriterionEvaluation['status'][] = ['met', 'on-track'];

/** Past the checkpoint: which kill criteria are not on their way, where fewer are than the charter needs. */
export function CheckpointWarning(props: { charter: CharterDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  const { charter } = props;
  const { phase, criteriaEvaluations: criteria, verdict } = charter;
  const lagging = criteria.filter(({ status }) => !ON_ITS_WAY.includes(status));
  const isEnough = criteria.length - lagging.length >= verdict.needed;
  if (phase !== 'checked' || isEnough) {
    return null;
  }

  function describe(evaluation: CriterionEvaluation) {
    const { criterion, status, target, metric } = evaluation;
    const { forecast } = judgedReading(evaluation);
    return forecast && target
      ? t('charter.checkpointAtRisk', {
          criterion: criterion.title,
          value: words.value(forecast.theilSen.atDue, metric?.unit),
          target: words.target(target, metric?.unit),
        })
      : t('charter.checkpointNoFigure', {
          criterion: criterion.title,
          status: t(`criterionStatus.${status}`),
        });
  }

  return (
    <Message
      kind="warning"
      title={t('charter.checkpointTitle', {
        day: format.longDay(charter.checkpointOn),
      })}
    >
      {lagging.map(evaluation => (
        <div key={evaluation.criterion.id}>{describe(evaluation)}</div>
      ))}
    </Message>
  );
}
