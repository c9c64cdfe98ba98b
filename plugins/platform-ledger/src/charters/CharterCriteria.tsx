import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../translation';
import styles from './CharterCard.module.css';
import { CriterionMark } from './CriterionMark';
import { GuardrailMark } from './GuardrailMark';
import { useMetricWords } from './useMetricWords';
import { useReadingWords } from './useReadingWords';

export interface CharterCriteriaProps {
  charter: Pick<CharterSummary, 'criteria' | 'guardrails'>;
}

/** A line for each criterion: where it is, where it has to be, how it stands. */
export function CharterCriteria(props: CharterCriteriaProps) {
  const { t } = useTranslation();
  const words = useMetricWords();
  const readingWords = useReadingWords();
  const { criteria, guardrails } = props.charter;
  function figures(criterion: CharterSummary['criteria'][number]) {
    const { value, target, unit, withheld } = criterion;
    const needs =
      target === undefined
        ? undefined
        : t('runway.summaryNeeds', { value: words.value(target, unit) });
    return [
      value === undefined && !withheld
        ? undefined
        : readingWords(criterion, unit),
      needs,
    ]
      .filter(Boolean)
      .join(', ');
  }

  return (
    <ul className={styles.criteria}>
      {criteria.length === 0 && <li>{t('charter.noCriterion')}</li>}
      {criteria.map(criterion => (
        <li key={criterion.id}>
          <span className={styles.criterion}>{criterion.title}</span>
          <span>{figures(criterion)}</span>
          <CriterionMark status={criterion.status} plain />
        </li>
      ))}
      {guardrails.map(guardrail => (
        <li key={guardrail.id}>
          <span className={styles.criterion}>{guardrail.title}</span>
          <GuardrailMark state={guardrail.state} plain />
        </li>
      ))}
    </ul>
  );
}
