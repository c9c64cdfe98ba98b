import { formatShare } from '../format';
import { useTranslation } from '../translation';
import styles from './CategoryStack.module.css';
import { StackBar } from './stackBars';
import { useBaseWords } from './useBaseWords';
import { useDays } from './useDays';
import { usePeriodWords } from './usePeriodWords';

export interface StackReadingProps {
  /** The bar under the pointer; the last one while there is none. */
  bar?: StackBar;
  inDays: boolean;
}

/** A bar in words. */
export function StackReading(props: StackReadingProps) {
  const { t } = useTranslation();
  const days = useDays();
  const baseWords = useBaseWords();
  const periodWords = usePeriodWords();
  const { bar, inDays } = props;
  if (!bar) {
    return <div className={styles.reading} aria-hidden />;
  }
  const { cell } = bar;
  const words = cell.suppressed
    ? [t('allocationReason.suppressed')]
    : [
        ...bar.parts.map(part =>
          t('stack.reading', {
            category: part.category,
            figure: inDays
              ? days.words(part.to - part.from)
              : formatShare(part.to - part.from),
          }),
        ),
        cell.share !== undefined &&
          `${formatShare(cell.share)} (${baseWords(cell)})`,
        t(`verdict.${cell.verdict}`),
      ];
  return (
    <div className={styles.reading} aria-hidden>
      {[periodWords(cell.period), ...words].filter(Boolean).join(' · ')}
    </div>
  );
}
