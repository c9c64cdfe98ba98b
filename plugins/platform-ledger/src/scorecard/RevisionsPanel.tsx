import { ScorecardDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, Disclosure, Panel } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

/** Every valid change of the definition that the ledger saw. */
export function RevisionsPanel(props: { scorecard: ScorecardDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { revisions } = props.scorecard;
  return (
    <Panel headingLevel={3} title={t('revisions.title')}>
      <Disclosure summary={t('revisions.summary', { count: revisions.length })}>
        <DataTable
          caption={t('revisions.caption')}
          rows={[...revisions].sort((a, b) => b.number - a.number)}
          rowKey={revision => String(revision.number)}
          columns={[
            {
              key: 'number',
              head: t('revisions.head.number'),
              cell: revision => format.count(revision.number),
            },
            {
              key: 'day',
              head: t('revisions.head.firstSeen'),
              nowrap: true,
              cell: revision => format.day(revision.firstSeenOn),
            },
            {
              key: 'state',
              head: t('revisions.head.state'),
              cell: revision =>
                revision.retired
                  ? t('revisions.removed')
                  : t('revisions.valid'),
            },
            {
              key: 'hash',
              head: t('revisions.head.hash'),
              cell: revision => (
                <code>{revision.contentHash.slice(0, 12)}</code>
              ),
            },
            {
              key: 'location',
              head: t('revisions.head.location'),
              cell: revision => revision.location,
            },
          ]}
        />
      </Disclosure>
    </Panel>
  );
}
