import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../translation';
import styles from './AllocationView.module.css';

/** Says that some figures rest on who is in a squad today, not on who was then. */
export function AssumedNote(props: { cells: AllocationCell[] }) {
  const { t } = useTranslation();
  const assumed = props.cells.filter(cell =>
    cell.reasons.includes('membership-assumed'),
  ).length;
  return assumed > 0 ? (
    <p className={styles.about}>
      {t(
        assumed === props.cells.length
          ? 'allocation.assumedAll'
          : 'allocation.assumedSome',
        { n: String(assumed), of: String(props.cells.length) },
      )}
    </p>
  ) : null;
}
