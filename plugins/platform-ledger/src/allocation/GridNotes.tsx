import { AllocationGrid } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Message } from '../elements';
import { useTranslation } from '../translation';
import styles from './AllocationView.module.css';
import { AssumedNote } from './AssumedNote';
import { PolicyLine } from './PolicyLine';

/** What has to be known before the figures are read. */
export function GridNotes(props: { grid: AllocationGrid }) {
  const { t } = useTranslation();
  const { grid } = props;
  const cells = [...grid.squads, ...grid.platformTeams].flatMap(
    row => row.cells,
  );
  return (
    <div className={styles.notes}>
      <div>
        <PolicyLine policies={cells.map(cell => cell.policy)} />
        <AssumedNote cells={cells} />
        {grid.unmatchedPersons > 0 && (
          <p className={styles.about}>
            {t('allocation.unmatched', { count: grid.unmatchedPersons })}{' '}
            {t('allocation.unmatchedHow')}
          </p>
        )}
      </div>
      {grid.problems.length > 0 && (
        <Message kind="warning" title={t('allocation.problemsTitle')}>
          {grid.problems.join(' ')}
        </Message>
      )}
    </div>
  );
}
