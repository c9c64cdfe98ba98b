import { AdoptionPoint } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataColumn, DataTable, Figure } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

export interface AdoptionTableProps {
  points: AdoptionPoint[];
  levels: { name: string; title: string }[];
}

/** What the curve draws, latest day first. */
export function AdoptionTable(props: AdoptionTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: DataColumn<AdoptionPoint>[] = [
    {
      key: 'day',
      head: t('curve.day'),
      nowrap: true,
      cell: point =>
        point.retrospective
          ? `${format.day(point.day)} (${t('mark.retrospective')})`
          : format.day(point.day),
    },
    ...props.levels.map((level): DataColumn<AdoptionPoint> => ({
      key: level.name,
      head: level.title,
      align: 'number',
      cell: point => {
        const counted = point.levels.find(
          candidate => candidate.name === level.name,
        );
        return counted?.reachable && point.eligible > 0 ? (
          <Figure
            count={counted.count}
            of={point.eligible}
            share={counted.count / point.eligible}
          />
        ) : (
          t('noData')
        );
      },
    })),
    {
      key: 'unknown',
      head: t('counts.unknownHead'),
      align: 'number',
      cell: point => format.count(point.unknown),
    },
    {
      key: 'exempt',
      head: t('counts.exemptHead'),
      align: 'number',
      cell: point => format.count(point.exempt),
    },
  ];
  return (
    <DataTable
      caption={t('curve.tableCaption')}
      columns={columns}
      rows={[...props.points].reverse()}
      rowKey={point => point.day}
      limitHeight
    />
  );
}
