import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  SquadAllocation,
  writeOffCreatePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { DataTable, DownloadButton, Heading } from '../elements';
import { useFormat } from '../format';
import { FormSection } from '../forms';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import styles from './SquadAllocationView.module.css';
import { Author } from './Author';
import { useDays } from './useDays';
import { WriteOffForm } from './WriteOffForm';

export interface WriteOffsProps {
  squad: SquadAllocation;
  onRecorded(): void;
}

/** What was written off, by whom and why; and the form, for those who may. */
export function WriteOffs(props: WriteOffsProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const format = useFormat();
  const { asked } = useAsOf();
  const days = useDays();
  const { squad, onRecorded } = props;
  const { allowed } = usePermission({ permission: writeOffCreatePermission });
  const owed = squad.ledger.at(-1)?.closing ?? 0;
  return (
    <>
      {squad.writeOffs.length > 0 && (
        <>
          <div className={styles.bar}>
            <Heading level={4} className={styles.subtitle}>
              {t('ledger.writeOffs')}
            </Heading>
            <div>
              <DownloadButton
                fileName="allocation-write-offs.csv"
                label={t('allocation.csv', { table: t('ledger.writeOffs') })}
                load={() =>
                  api.exportAllocation({
                    query: {
                      table: 'write-offs',
                      asOf: asked,
                      group: squad.group,
                    },
                  })
                }
              />
            </div>
          </div>
          <DataTable
            caption={t('ledger.writeOffsCaption')}
            columns={[
              {
                key: 'on',
                head: t('ledger.on'),
                nowrap: true,
                cell: row => format.day(row.on),
              },
              {
                key: 'days',
                head: t('ledger.days'),
                align: 'number',
                cell: row => days.number(row.days),
              },
              {
                key: 'reason',
                head: t('ledger.reason'),
                cell: row => row.reason,
              },
              {
                key: 'author',
                head: t('ledger.author'),
                cell: row => <Author author={row.author} />,
              },
            ]}
            rows={squad.writeOffs}
            rowKey={row => row.id}
          />
        </>
      )}
      {allowed && owed > 0 && (
        <div className={styles.foot}>
          <FormSection openLabel={t('writeOffForm.open')}>
            {close => (
              <WriteOffForm
                group={squad.group}
                owed={owed}
                onCancel={close}
                onDone={change => {
                  close(change);
                  onRecorded();
                }}
              />
            )}
          </FormSection>
        </div>
      )}
    </>
  );
}
