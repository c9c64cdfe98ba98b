import { AllocationGrid } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './AllocationCounts.module.css';
import { usePeriodWords } from './usePeriodWords';

/** Counts before shares: "4 below, 1 within, 1 not measurable". */
export function AllocationCounts(props: { grid: AllocationGrid }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodWords = usePeriodWords();
  const { counts, countedPeriod } = props.grid;
  if (!countedPeriod) {
    return <p className={styles.line}>{t('allocationCounts.none')}</p>;
  }
  const notMeasurable = counts['insufficient-data'] + counts['not-assessed'];
  const total = counts.below + counts.within + counts.above + notMeasurable;
  const words = [
    t('allocationCounts.below', { n: format.count(counts.below) }),
    t('allocationCounts.within', { n: format.count(counts.within) }),
    counts.above > 0 &&
      t('allocationCounts.above', { n: format.count(counts.above) }),
    notMeasurable > 0 &&
      t('allocationCounts.notMeasurable', { n: format.count(notMeasurable) }),
  ].filter(Boolean);
  return (
    <p className={styles.line}>
      <span className={styles.counts}>{words.join(', ')}</span>{' '}
      <span className={styles.beside}>
        {t('allocationCounts.of', { count: total })}{' '}
        {t(
          countedPeriod.kind === 'sprint'
            ? 'allocationCounts.inSprint'
            : 'allocationCounts.inPeriod',
          { period: periodWords(countedPeriod) },
        )}
      </span>
    </p>
  );
}
