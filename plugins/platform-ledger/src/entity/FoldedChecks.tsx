import { CheckResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Disclosure, StateMark } from '../elements';
import { ComparisonLine } from './ComparisonLine';
import styles from './FoldedChecks.module.css';

/** Checks that want nothing done now, folded away with their evidence. */
export function FoldedChecks(props: {
  summary: string;
  results: CheckResult[];
}) {
  if (props.results.length === 0) {
    return null;
  }
  return (
    <Disclosure summary={props.summary}>
      <ul className={styles.list}>
        {props.results.map(result => (
          <li key={result.check.id} className={styles.check}>
            <StateMark state={result.state} plain />
            <span className={styles.title}>{result.check.title}</span>
            {result.comparisons.map((comparison, index) => (
              <ComparisonLine
                key={`${comparison.fact} ${index}`}
                comparison={comparison}
                checkTitle={result.check.title}
              />
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
