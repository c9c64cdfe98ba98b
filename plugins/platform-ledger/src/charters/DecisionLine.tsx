import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './CharterCard.module.css';
import { useVerdictWords } from './useVerdictWords';

export interface DecisionLineProps {
  charter: Pick<CharterSummary, 'phase' | 'verdict' | 'decision' | 'undecided'>;
}

/** What was decided and, beside it, the verdict; before the gate nothing, since nothing is settled. */
export function DecisionLine(props: DecisionLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const verdictWords = useVerdictWords();
  const { phase, verdict, decision, undecided } = props.charter;
  const isBeforeGate =
    verdict.state === 'as-of-now' || phase === 'planned' || phase === 'retired';
  if (isBeforeGate && !decision) {
    return null;
  }
  return (
    <div>
      {decision && (
        <div className={styles.line}>
          <strong>{t(`decisionTitle.${decision.decision}`)}</strong>
          <span className={styles.muted}>
            {[
              decision.holdUntil &&
                t('decisions.until', { day: format.day(decision.holdUntil) }),
              format.day(decision.decidedOn),
              decision.againstVerdict && t('charterMark.againstVerdict'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      )}
      <div className={styles.muted}>
        {[undecided && t('charterMark.undecided'), verdictWords.brief(verdict)]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  );
}
