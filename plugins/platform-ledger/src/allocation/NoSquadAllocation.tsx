import { checkInCreatePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName, Message } from '../elements';
import { useTranslation } from '../translation';
import { CheckInSection } from './CheckInSection';
import styles from './SquadAllocationView.module.css';
import { WhoRecords } from './WhoRecords';

export interface NoSquadAllocationProps {
  group: string;
  onRecorded(): void;
}

/** Of a group that nothing is known of: a squad without a tracker begins with a check-in. */
export function NoSquadAllocation(props: NoSquadAllocationProps) {
  const { t } = useTranslation();
  const { group, onRecorded } = props;
  return (
    <Message
      kind="empty"
      title={t('squad.noneTitle', { group: entityName(group) })}
    >
      {t('squad.none')}
      <div className={styles.foot}>
        <CheckInSection
          squad={{ group, sprints: [], checkIns: [], platformTeam: false }}
          onRecorded={onRecorded}
        />
        <WhoRecords group={{ group }} permission={checkInCreatePermission} />
      </div>
    </Message>
  );
}
