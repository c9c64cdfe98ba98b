import { CriterionEvaluation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { useMetricWords } from '../useMetricWords';
import { useReadingWords } from '../useReadingWords';

/** Where it has to be, by when, and where it started. */
export function TargetCell(props: { evaluation: CriterionEvaluation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  const readingWords = useReadingWords();
  const { target, dueOn, baseline, metric, withheld } = props.evaluation;
  const missing = (why: string) => (withheld ? t('criteria.notShown') : why);
  return (
    <div className={view.stack}>
      <span className={target && view.strong}>
        {target
          ? words.target(target, metric?.unit)
          : missing(t('criteria.noTarget'))}
      </span>
      <span className={view.small}>
        {t('criteria.by', { day: format.day(dueOn) })}
      </span>
      <span className={view.small}>
        {baseline
          ? t(baseline.stated ? 'criteria.fromStated' : 'criteria.from', {
              value: readingWords(baseline, metric?.unit),
              day: format.day(baseline.day),
            })
          : missing(t('criteria.noBaseline'))}
      </span>
    </div>
  );
}
