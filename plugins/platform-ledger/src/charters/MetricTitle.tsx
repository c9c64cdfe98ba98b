import { MetricDescription } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import styles from './CharterView.module.css';

export interface MetricTitleProps {
  criterion: { title: string; metric: string };
  /** None where nobody declared it. */
  metric?: MetricDescription;
}

/** A criterion, and what it is measured on where that is not said already. */
export function MetricTitle(props: MetricTitleProps) {
  const { criterion, metric } = props;
  return (
    <>
      <span>{criterion.title}</span>
      {metric?.title !== criterion.title && (
        <span className={styles.small}>
          {metric?.title ?? <code>{criterion.metric}</code>}
        </span>
      )}
    </>
  );
}
