import { ReportSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, EntityLink, TextLink } from '../../elements';
import { useFormat } from '../../format';
import { useLedgerLinks } from '../../routing';
import { useAsOf } from '../../state';
import { useTranslation } from '../../translation';
import { ReportMarks } from '../ReportMarks';
import styles from './ReportsTable.module.css';

export interface ReportsTableProps {
  reports: ReportSummary[];
}

/** Reports by period: what each is about, what became of it, and for whom it is. */
export function ReportsTable(props: ReportsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const { status } = useAsOf();
  const today = status.value?.today;
  return (
    <DataTable<ReportSummary>
      caption={t('reports.caption')}
      rows={props.reports}
      rowKey={report => report.id}
      columns={[
        {
          key: 'report',
          head: t('reports.report'),
          cell: report => (
            <TextLink to={links.report(report.id)}>{report.title}</TextLink>
          ),
        },
        {
          key: 'state',
          head: t('reports.state'),
          cell: report => (
            <div className={styles.stack}>
              <span className={styles.marks}>
                <ReportMarks
                  state={report.state}
                  partial={today !== undefined && today <= report.period.to}
                />
              </span>
              <span className={styles.small}>
                {t('reports.since', { day: format.instant(sinceWhen(report)) })}
              </span>
            </div>
          ),
        },
        {
          key: 'period',
          head: t('reports.period'),
          nowrap: true,
          cell: ({ period }) => (
            <div className={styles.stack}>
              <span>{period.label}</span>
              <span className={styles.small}>
                {t('reports.days', {
                  from: format.day(period.from),
                  to: format.day(period.to),
                })}
              </span>
            </div>
          ),
        },
        {
          key: 'scope',
          head: t('reports.scope'),
          cell: ({ group }) =>
            group ? (
              <EntityLink entityRef={group} />
            ) : (
              t('reports.organisation')
            ),
        },
        {
          key: 'audience',
          head: t('reports.audience'),
          cell: report => report.audience,
        },
      ]}
    />
  );
}

/** When it came into its state. */
function sinceWhen(report: ReportSummary): string {
  return report.publishedAt ?? report.frozenAt ?? report.createdAt;
}
