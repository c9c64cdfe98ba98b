import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, entityName, Panel, TextLink } from '../../elements';
import { formatShare } from '../../format';
import { useLedgerLinks } from '../../routing';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { AllocationVerdict } from './AllocationVerdict';

/** The allocation of the squads concerned. */
export function CharterAllocationPanel(props: { charter: CharterDetails }) {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const { allocation } = props.charter;
  return (
    <Panel headingLevel={3} title={t('charterAllocation.title')}>
      <p className={view.muted}>
        {t(
          allocation.length > 0
            ? 'charterAllocation.about'
            : 'charterAllocation.none',
        )}
      </p>
      {allocation.length > 0 && (
        <DataTable
          caption={t('charterAllocation.caption')}
          rows={allocation}
          rowKey={row => row.group}
          columns={[
            {
              key: 'squad',
              head: t('charterAllocation.squad'),
              cell: row => (
                <TextLink to={links.squad(row.group)}>
                  {row.title ?? entityName(row.group)}
                </TextLink>
              ),
            },
            {
              key: 'share',
              head: t('charterAllocation.share'),
              align: 'number',
              cell: row =>
                row.share === undefined
                  ? t('charterAllocation.noShare')
                  : formatShare(row.share),
            },
            {
              key: 'verdict',
              head: t('charterAllocation.verdict'),
              cell: row => <AllocationVerdict verdict={row.verdict} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
