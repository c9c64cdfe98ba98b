import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';
import { CriterionEvaluation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FieldError, Mark } from '../../elements';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { MetricTitle } from '../MetricTitle';
import { useMetricWords } from '../useMetricWords';

/** What is measured, by whom, and why it may not be judged as it was meant. */
export function CriterionCell(props: { evaluation: CriterionEvaluation }) {
  const { t } = useTranslation();
  const words = useMetricWords();
  const { criterion, metric, selfReported, problem, withheld } =
    props.evaluation;
  const { underLaterRevisions } = props.evaluation;
  const laterStatus =
    underLaterRevisions && t(`criterionStatus.${underLaterRevisions.status}`);
  return (
    <div className={view.stack}>
      <MetricTitle criterion={criterion} metric={metric} />
      {selfReported && (
        <Mark
          tone="exempt"
          icon={RecordVoiceOverIcon}
          title={t('charterMark.selfReportedWhy')}
        >
          {t('charterMark.selfReported')}
        </Mark>
      )}
      <FieldError error={problem} />
      {withheld && <span className={view.small}>{t('criteria.withheld')}</span>}
      {underLaterRevisions && (
        <span className={view.small}>
          {underLaterRevisions.value === undefined
            ? t('criteria.laterNoData', { status: laterStatus ?? '' })
            : t('criteria.later', {
                value: words.value(underLaterRevisions.value, metric?.unit),
                status: laterStatus ?? '',
              })}
        </span>
      )}
    </div>
  );
}
