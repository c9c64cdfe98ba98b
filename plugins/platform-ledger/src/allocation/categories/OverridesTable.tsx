import { ItemOverride } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { Author } from '../Author';

/** Items that have their category by hand, each with the reason and who gave it. */
export function OverridesTable(props: { overrides: ItemOverride[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t('overrides.title')}
      columns={[
        {
          key: 'item',
          head: t('overrides.item'),
          cell: row => <code>{row.item}</code>,
        },
        {
          key: 'category',
          head: t('overrides.category'),
          cell: row => row.category ?? t('overrides.takenBack'),
        },
        {
          key: 'reason',
          head: t('overrides.reason'),
          cell: row => row.reason,
        },
        {
          key: 'author',
          head: t('overrides.author'),
          cell: row => <Author author={row.author} />,
        },
        {
          key: 'recorded',
          head: t('overrides.recorded'),
          nowrap: true,
          cell: row => format.day(row.recordedAt.slice(0, 10)),
        },
      ]}
      rows={props.overrides}
      rowKey={row => row.item}
      limitHeight
    />
  );
}
