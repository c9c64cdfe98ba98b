import { useApi } from '@backstage/core-plugin-api';
import {
  checkInCreatePermission,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { DownloadButton, Panel } from '../elements';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import { CheckInsTable } from './CheckInsTable';
import styles from './SquadAllocationView.module.css';
import { WhoRecords } from './WhoRecords';

export interface CheckInsPanelProps {
  squad: SquadAllocation;
}

/** What the squad says of itself, sprint by sprint. */
export function CheckInsPanel(props: CheckInsPanelProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { squad } = props;
  return (
    <Panel
      headingLevel={3}
      title={t('checkIns.title')}
      aside={
        <DownloadButton
          fileName="allocation-check-ins.csv"
          label={t('allocation.csv', { table: t('checkIns.title') })}
          load={() =>
            api.exportAllocation({
              query: { table: 'check-ins', asOf: asked, group: squad.group },
            })
          }
        />
      }
    >
      <p className={styles.about}>{t('checkIns.about')}</p>
      {squad.checkIns.length === 0 ? (
        <p>{t('checkIns.none')}</p>
      ) : (
        <CheckInsTable
          checkIns={squad.checkIns}
          platformTeam={squad.platformTeam}
        />
      )}
      <WhoRecords group={squad} permission={checkInCreatePermission} />
    </Panel>
  );
}
