import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataColumn, DataTable } from '../elements';
import { formatShare } from '../format';
import { useTranslation } from '../translation';
import { useDays } from './useDays';
import { periodKey, usePeriodWords } from './usePeriodWords';
import { VerdictMark } from './VerdictMark';

export interface CategoryTableProps {
  cells: AllocationCell[];
  categories: string[];
}

/** The stack in figures. Of squad-days and points only shares mean anything, so those are shares. */
export function CategoryTable(props: CategoryTableProps) {
  const { t } = useTranslation();
  const days = useDays();
  const periodWords = usePeriodWords();

  function figure(cell: AllocationCell, value: number | undefined) {
    if (cell.suppressed) {
      return t('allocationReason.suppressed');
    }
    if (value === undefined || !cell.attributed) {
      return t('noData');
    }
    return cell.unit === 'person-days'
      ? days.number(value)
      : formatShare(value / cell.attributed);
  }

  /** What the band asked for, beside what was given. */
  function planned(cell: AllocationCell) {
    const { band, denominator } = cell.policy;
    const base = denominator === 'capacity' ? cell.capacity : cell.attributed;
    return cell.suppressed || !base || cell.unit !== 'person-days'
      ? t('stack.plannedShare', {
          floor: formatShare(band.floor),
          ceiling: formatShare(band.ceiling),
        })
      : t('stack.plannedDays', {
          floor: days.number(band.floor * base),
          ceiling: days.number(band.ceiling * base),
        });
  }

  return (
    <DataTable
      caption={t('stack.caption')}
      columns={[
        {
          key: 'period',
          head: t('stack.period'),
          cell: cell => periodWords(cell.period),
        },
        ...props.categories.map((category): DataColumn<AllocationCell> => ({
          key: `category ${category}`,
          head: category,
          align: 'number',
          cell: cell =>
            figure(
              cell,
              cell.categories.find(entry => entry.category === category)
                ?.days ?? 0,
            ),
        })),
        {
          key: 'attributed',
          head: t('stack.attributed'),
          align: 'number',
          cell: cell => figure(cell, cell.attributed),
        },
        {
          key: 'capacity',
          head: t('stack.capacity'),
          align: 'number',
          cell: cell =>
            cell.capacity === undefined
              ? t('stack.unknown')
              : days.number(cell.capacity),
        },
        {
          key: 'planned',
          head: t('stack.planned'),
          align: 'number',
          cell: planned,
        },
        {
          key: 'share',
          head: t('stack.share'),
          align: 'number',
          cell: cell =>
            cell.share === undefined ? t('noData') : formatShare(cell.share),
        },
        {
          key: 'verdict',
          head: t('stack.verdict'),
          cell: cell => <VerdictMark verdict={cell.verdict} plain />,
        },
      ]}
      rows={[...props.cells].reverse()}
      rowKey={cell => periodKey(cell.period)}
      limitHeight
    />
  );
}
