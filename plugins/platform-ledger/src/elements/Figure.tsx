import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './Figure.module.css';

export interface FigureProps {
  count: number;
  of: number;
  /** None: no data, and none is printed. */
  share?: number;
  /** What is counted, for example `adopted`; left out in columns that say it in their head. */
  word?: string;
  large?: boolean;
}

/** A count with its denominator and, beside it, the share. */
export function Figure(props: FigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const values = { n: format.count(props.count), of: format.count(props.of) };
  return (
    <span className={styles.figure}>
      <span className={props.large ? styles.large : undefined}>
        {props.word
          ? t('figure.ofWord', { ...values, word: props.word })
          : t('figure.of', values)}
      </span>
      {props.share !== undefined && (
        <span className={styles.share}>({formatShare(props.share)})</span>
      )}
    </span>
  );
}
