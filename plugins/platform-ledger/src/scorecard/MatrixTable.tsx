import {
  MatrixPage,
  MatrixRow,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  DataColumn,
  DataTable,
  EntityLink,
  LevelMark,
  Sorting,
  StateMark,
} from '../elements';
import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import { MatrixOrder } from './matrixQuery';

export interface MatrixTableProps {
  matrix: MatrixPage;
  sorting: Sorting<MatrixOrder>;
}

/** Entities down, checks across. */
export function MatrixTable(props: MatrixTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { matrix } = props;
  const ownerTitles = new Map(
    matrix.owners.map(owner => [owner.ref, owner.title]),
  );
  const columns: DataColumn<MatrixRow, MatrixOrder>[] = [
    {
      key: 'entity',
      head: t('matrix.head.entity'),
      sortKey: 'name',
      cell: row => (
        <EntityLink entityRef={row.entityRef} title={row.title} toTab />
      ),
    },
    {
      key: 'owner',
      head: t('matrix.head.owner'),
      sortKey: 'owner',
      cell: row =>
        row.owner && (
          <EntityLink
            entityRef={row.owner}
            title={ownerTitles.get(row.owner)}
          />
        ),
    },
    {
      key: 'level',
      head: t('matrix.head.level'),
      sortKey: 'level',
      cell: row => (
        <LevelMark
          level={row.level}
          outcome={row.outcome}
          eligibility={row.eligibility}
          plain
        />
      ),
    },
    {
      key: 'since',
      head: t('matrix.head.since'),
      nowrap: true,
      cell: row => row.level && format.day(row.level.since),
    },
    {
      key: 'score',
      head: t('matrix.head.score'),
      sortKey: 'score',
      align: 'number',
      cell: row => <ScoreCell row={row} />,
    },
    ...matrix.checks.map(
      (check, index): DataColumn<MatrixRow, MatrixOrder> => ({
        key: `check ${check.id}`,
        head: check.title,
        cell: row => <StateMark state={row.states[index]} plain />,
      }),
    ),
  ];
  return (
    <DataTable
      caption={t('matrix.caption')}
      columns={columns}
      rows={matrix.rows}
      rowKey={row => row.entityRef}
      sorting={props.sorting}
      limitHeight
      pinFirst
    />
  );
}

function ScoreCell(props: { row: MatrixRow }) {
  const { t } = useTranslation();
  const { score, states } = props.row;
  const passing = states.filter(state => state === 'pass').length;
  const counted = states.filter(
    state => state !== 'exempt' && state !== 'upcoming',
  ).length;
  return (
    <>
      {score === undefined
        ? t('noData')
        : t('matrix.score', {
            passing: String(passing),
            counted: String(counted),
            share: formatShare(score),
          })}
    </>
  );
}
