import { DataTable, Disclosure } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { SourceRun } from './SourceRun';

/** The lines that a run refused, each with its field and the reason. */
export function RunRejections(props: { run: SourceRun }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { run } = props;
  const started = format.instant(run.startedAt);
  return (
    <Disclosure
      summary={t('rejections.summary', { count: run.rejected, started })}
    >
      <DataTable
        caption={t('rejections.caption', { started })}
        rows={run.rejections}
        rowKey={rejection => `${rejection.line} ${rejection.field}`}
        limitHeight
        columns={[
          {
            key: 'line',
            head: t('rejections.line'),
            cell: rejection => format.count(rejection.line),
          },
          {
            key: 'field',
            head: t('rejections.field'),
            cell: rejection => <code>{rejection.field}</code>,
          },
          {
            key: 'reason',
            head: t('rejections.reason'),
            cell: rejection => rejection.reason,
          },
        ]}
      />
    </Disclosure>
  );
}
