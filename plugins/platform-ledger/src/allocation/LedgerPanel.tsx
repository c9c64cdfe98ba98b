import { useApi } from '@backstage/core-plugin-api';
import {
  DeferralLedgerRow,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { DataColumn, DataTable, DownloadButton, Panel } from '../elements';
import { useAsOf, useUrlState } from '../state';
import { useTranslation } from '../translation';
import { latestPeriodsFrom } from './latestPeriodsFrom';
import styles from './SquadAllocationView.module.css';
import { useDays } from './useDays';
import { periodKey, usePeriodWords } from './usePeriodWords';
import { WriteOffs } from './WriteOffs';

export interface LedgerPanelProps {
  squad: SquadAllocation;
  onRecorded(): void;
}

/** What was deferred, period by period, the latest first, until it is repaid or written off. */
export function LedgerPanel(props: LedgerPanelProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const days = useDays();
  const periodWords = usePeriodWords();
  const { asked } = useAsOf();
  const url = useUrlState();
  const { squad } = props;
  const from =
    url.get('periods') === 'all'
      ? undefined
      : latestPeriodsFrom(squad.asOf, 'quarter');
  const rows = squad.ledger
    .filter(row => !from || row.period.end >= from)
    .reverse();
  // Columns that say nothing of any period would stand between those that do.
  const seldom = (['restated', 'writtenOff'] as const).filter(key =>
    rows.some(row => row[key] !== 0),
  );

  const owed = squad.ledger.at(-1)?.closing ?? 0;
  const named = Math.min(
    owed,
    squad.tradeOffs.reduce((sum, { owedDays }) => sum + owedDays, 0),
  );

  function amount(
    key:
      'opening' | 'restated' | 'accrued' | 'repaid' | 'writtenOff' | 'closing',
  ): DataColumn<DeferralLedgerRow> {
    return {
      key,
      head: t(`ledger.${key}`),
      align: 'number',
      cell: row => days.number(row[key]),
    };
  }

  return (
    <Panel
      headingLevel={3}
      title={t('ledger.title')}
      aside={
        <DownloadButton
          fileName="allocation-ledger.csv"
          label={t('allocation.csv', { table: t('ledger.title') })}
          load={() =>
            api.exportAllocation({
              query: { table: 'ledger', asOf: asked, group: squad.group, from },
            })
          }
        />
      }
    >
      <p className={styles.about}>{t('ledger.about')}</p>
      {squad.ledger.length === 0 ? (
        <p className={styles.about}>{t('ledger.empty')}</p>
      ) : (
        <DataTable
          caption={t('ledger.caption')}
          columns={[
            {
              key: 'period',
              head: t('ledger.period'),
              nowrap: true,
              cell: row => periodWords(row.period),
            },
            amount('opening'),
            amount('accrued'),
            amount('repaid'),
            ...seldom.map(amount),
            amount('closing'),
            {
              key: 'assessed',
              head: t('ledger.assessed'),
              nowrap: true,
              cell: row => t(row.assessed ? 'ledger.yes' : 'ledger.no'),
            },
          ]}
          rows={rows}
          rowKey={row => periodKey(row.period)}
          limitHeight
        />
      )}
      {owed > 0 && (
        <p className={styles.who}>
          {t('ledger.named', {
            owed: days.words(owed),
            named: days.number(named),
          })}
        </p>
      )}
      <WriteOffs squad={squad} onRecorded={props.onRecorded} />
    </Panel>
  );
}
