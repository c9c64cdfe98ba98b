import { ComparisonResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { formatValue, useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './ComparisonLine.module.css';
import { useWanted } from './useWanted';

/** The evidence: what was seen, what is wanted, since when it is known and by whom. */
export function ComparisonLine(props: { comparison: ComparisonResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wanted = useWanted();
  const { comparison } = props;
  const { seen, observedOn, ageDays = 0, unit } = comparison;
  return (
    <span className={styles.line}>
      <span className={styles.fact} title={comparison.fact}>
        {comparison.factTitle ?? comparison.fact}
      </span>
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
