import { ComparisonResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { formatValue, useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './ComparisonLine.module.css';
import { useWanted } from './useWanted';

export interface ComparisonLineProps {
  comparison: ComparisonResult;
  /** The check's, so that a fact of the same title is not named twice. */
  checkTitle: string;
}

/** The evidence: what was seen, what is wanted, since when it is known and by whom. */
export function ComparisonLine(props: ComparisonLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wanted = useWanted();
  const { comparison } = props;
  const factTitle = comparison.factTitle ?? comparison.fact;
  const { seen, observedOn, ageDays = 0, unit } = comparison;
  return (
    <span className={styles.line}>
      {factTitle !== props.checkTitle && (
        <span className={styles.fact} title={comparison.fact}>
          {factTitle}
        </span>
      )}
      {seen === undefined ? (
        <span className={styles.value}>{t('evidence.nothingSeen')}</span>
      ) : (
        <span>
          {t('evidence.saw')}{' '}
          <span className={styles.value}>
            {formatValue(seen)}
            {unit && ` ${unit}`}
          </span>
        </span>
      )}
      <span>
        {t('evidence.wants')}{' '}
        <span className={styles.value}>{wanted(comparison)}</span>
      </span>
      {observedOn && (
        <span className={styles.muted}>
          {t('evidence.seenOn', {
            day: format.day(observedOn),
            count: ageDays,
          })}
        </span>
      )}
      {comparison.source && (
        <span className={styles.muted}>
          {t('evidence.source', { source: comparison.source })}
        </span>
      )}
    </span>
  );
}
