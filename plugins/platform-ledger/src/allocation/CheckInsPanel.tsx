import { useApi } from '@backstage/core-plugin-api';
import { SquadAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { DownloadButton, Panel } from '../elements';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import { CheckInSection } from './CheckInSection';
import { CheckInsTable } from './CheckInsTable';
import styles from './SquadAllocationView.module.css';

export interface CheckInsPanelProps {
  squad: SquadAllocation;
  onRecorded(): void;
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
            api.exportAllocation('check-ins', {
              asOf: asked,
              group: squad.group,
            })
          }
        />
      }
    >
      <p className={styles.about}>{t('checkIns.about')}</p>
      <CheckInSection squad={squad} onRecorded={props.onRecorded} />
      <div className={styles.foot}>
        {squad.checkIns.length === 0 ? (
          <p className={styles.about}>{t('checkIns.none')}</p>
        ) : (
          <CheckInsTable
            checkIns={squad.checkIns}
            platformTeam={squad.platformTeam}
          />
        )}
      </div>
    </Panel>
  );
}
