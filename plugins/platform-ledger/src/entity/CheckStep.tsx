import { CheckResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  CopyButton,
  Heading,
  HeadingLevel,
  StateMark,
  TextLink,
} from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './CheckStep.module.css';
import { ComparisonLine } from './ComparisonLine';
import { instructionText } from './instructionText';
import { unknownReason } from './unknownReason';
import { useWanted } from './useWanted';

export interface CheckStepProps {
  result: CheckResult;
  entityRef: string;
  headingLevel: HeadingLevel;
}

/** A check that wants something done: the evidence, why it matters, how to do it. */
export function CheckStep(props: CheckStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wanted = useWanted();
  const { result, entityRef } = props;
  const { check, state, comparisons } = result;
  const reason = unknownReason(result);
  const copyText = instructionText(result, entityRef, {
    entity: t('instruction.entity'),
    why: t('instruction.why'),
    how: t('instruction.how'),
    wanted,
    saw: (seen, wants) => t('instruction.saw', { seen, wanted: wants }),
  });
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <StateMark state={state} />
        <Heading level={props.headingLevel} className={styles.title}>
          {check.title}
        </Heading>
        <span className={styles.effort}>
          {t(`effort.${check.effort ?? 'M'}`)}
        </span>
      </div>
      <ul className={styles.evidence}>
        {comparisons.map((comparison, index) => (
          <li key={`${comparison.fact} ${index}`}>
            <ComparisonLine comparison={comparison} checkTitle={check.title} />
          </li>
        ))}
      </ul>
      <dl className={styles.texts}>
        {reason && (
          <>
            <dt>{t('check.unknownBecause')}</dt>
            <dd>{t(`unknownReason.${reason}`)}</dd>
          </>
        )}
        {check.effectiveFrom && state === 'upcoming' && (
          <>
            <dt>{t('check.countsFrom')}</dt>
            <dd>{format.longDay(check.effectiveFrom)}</dd>
          </>
        )}
        <dt>{t('check.why')}</dt>
        <dd>{check.because}</dd>
        <dt>{t('check.how')}</dt>
        <dd>{check.instruction}</dd>
      </dl>
      <div className={styles.actions}>
        {(check.links ?? []).map(link => (
          <TextLink key={link.url} to={link.url}>
            {link.title}
          </TextLink>
        ))}
        <CopyButton
          text={copyText}
          label={t('check.copyNamed', { check: check.title })}
        >
          {t('check.copy')}
        </CopyButton>
      </div>
    </li>
  );
}
