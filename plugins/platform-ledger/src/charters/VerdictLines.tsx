import {
  CharterDetails,
  CharterVerdict,
  GuardrailState,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Message } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './VerdictLines.module.css';
import { useVerdictWords } from './useVerdictWords';

type Changed = NonNullable<
  NonNullable<CharterVerdict['lateEvidence']>['changed']
>[number];

export interface VerdictLinesProps {
  charter: CharterDetails;
  /** Says why, and whether it is an illustration, in place of the counts. */
  sentence?: string;
}

/** The verdict, soberly: what it is, why, how firm, and what must not be overlooked beside it. */
export function VerdictLines(props: VerdictLinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useVerdictWords();
  const { charter, sentence } = props;
  const { verdict, criteria, guardrails } = charter;
  const { lateEvidence } = verdict;
  const titleOf = (wanted: string) =>
    [...criteria, ...guardrails].find(({ id }) => id === wanted)?.title ??
    wanted;
  const broken = verdict.broken.map(titleOf);
  const changedWords = ({ id, status }: Changed) =>
    t('verdictWords.lateChanged', {
      title: titleOf(id),
      status: isGuardrailState(status)
        ? t(`guardrailState.${status}`)
        : t(`criterionStatus.${status}`),
    });
  return (
    <div className={styles.lines}>
      <div className={styles.title}>{words.title(verdict)}</div>
      {sentence && <div>{sentence}</div>}
      <div className={styles.muted}>
        {[
          !sentence && words.counts(verdict),
          words.state(verdict),
          !sentence && verdict.retrospective && t('verdictWords.illustration'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {broken.length > 0 && (
        <Message
          kind="warning"
          title={t('verdictWords.broken', {
            count: broken.length,
            names: broken.join(', '),
          })}
        />
      )}
      {lateEvidence && (
        <Message
          kind="notice"
          title={[
            t('verdictWords.late', {
              outcome: t(`outcome.${lateEvidence.outcome}`),
              met: format.count(lateEvidence.met),
            }),
            ...(lateEvidence.changed ?? []).map(changedWords),
          ].join(' ')}
        />
      )}
    </div>
  );
}

function isGuardrailState(status: Changed['status']): status is GuardrailState {
  return (
    status === 'holds' || status === 'broken' || status === 'insufficient-data'
  );
}
