import { DataColumn, DataTable } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { RunMark } from './RunMark';
import { SourceRun } from './SourceRun';

const COUNTS = [
  'received',
  'stored',
  'unchanged',
  'rejected',
  'unresolved',
] as const;

export interface RunsTableProps {
  runs: SourceRun[];
  /** The source's. */
  title: string;
}

export function RunsTable(props: RunsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: DataColumn<SourceRun>[] = [
    {
      key: 'started',
      head: t('run.started'),
      nowrap: true,
      cell: run => format.instant(run.startedAt),
    },
    {
      key: 'status',
      head: t('run.status'),
      cell: run => <RunMark status={run.status} />,
    },
    ...COUNTS.filter(count =>
      props.runs.some(run => run[count] !== undefined),
    ).map((count): DataColumn<SourceRun> => ({
      key: count,
      head: t(`run.${count}`),
      align: 'number',
      cell: run => format.count(run[count] ?? 0),
    })),
    {
      key: 'message',
      head: t('run.message'),
      cell: run => run.message,
    },
  ];
  return (
    <DataTable
      caption={t('run.caption', { source: props.title })}
      columns={columns}
      rows={props.runs}
      rowKey={run => run.startedAt}
    />
  );
}
