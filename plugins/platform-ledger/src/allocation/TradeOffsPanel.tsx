import { useApi } from '@backstage/core-plugin-api';
import {
  SquadAllocation,
  tradeOffCreatePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { DownloadButton, Panel } from '../elements';
import { FormSection } from '../forms';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import styles from './SquadAllocationView.module.css';
import { TradeOffForm } from './TradeOffForm';
import { TradeOffsTable } from './TradeOffsTable';
import { useMayDecide } from './useMayDecide';
import { WhoRecords } from './WhoRecords';

export interface TradeOffsPanelProps {
  squad: SquadAllocation;
  onRecorded(): void;
}

/** What was agreed: ship this by then, repay that by then. */
export function TradeOffsPanel(props: TradeOffsPanelProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { squad, onRecorded } = props;
  const mayDecide = useMayDecide(squad.group, tradeOffCreatePermission);
  return (
    <Panel
      headingLevel={3}
      title={t('tradeOffs.title')}
      aside={
        <DownloadButton
          fileName="allocation-trade-offs.csv"
          label={t('allocation.csv', { table: t('tradeOffs.title') })}
          load={() =>
            api.exportAllocation({
              query: { table: 'trade-offs', asOf: asked, group: squad.group },
            })
          }
        />
      }
    >
      <p className={styles.about}>{t('tradeOffs.about')}</p>
      {squad.tradeOffs.length === 0 ? (
        <p>{t('tradeOffs.none')}</p>
      ) : (
        <TradeOffsTable tradeOffs={squad.tradeOffs} />
      )}
      <div className={styles.foot}>
        {mayDecide && (
          <FormSection openLabel={t('tradeOffForm.open')}>
            {close => (
              <TradeOffForm
                group={squad.group}
                onCancel={close}
                onDone={change => {
                  close(change);
                  onRecorded();
                }}
              />
            )}
          </FormSection>
        )}
      </div>
      <WhoRecords group={squad} permission={tradeOffCreatePermission} />
    </Panel>
  );
}
