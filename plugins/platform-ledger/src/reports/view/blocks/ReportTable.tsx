import { ReportCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, Heading } from '../../../elements';
import { useTranslation } from '../../../translation';
import { BlockOf } from '../reportParts';
import styles from './Blocks.module.css';
import { ReportLink } from './ReportLink';
import { ReportMarkView } from './ReportMarkView';

interface Row {
  key: string;
  cells: ReportCell[];
  isTotal: boolean;
}

export interface ReportTableProps {
  block: BlockOf<'table'>;
  /** What the section is called that it stands in: a table of that name needs no heading. */
  sectionTitle: string;
}

/** A table of a report; what its rows come to stands in its last one. */
export function ReportTable(props: ReportTableProps) {
  const { t } = useTranslation();
  const { block, sectionTitle } = props;
  const { title, columns, rows, total } = block;
  const isWhole = title === sectionTitle;
  const all: Row[] = [...rows].map((cells, place) => ({
    key: String(place),
    cells,
    isTotal: false,
  }));
  if (total) {
    all.push({ key: 'total', cells: total, isTotal: true });
  }
  const table = (
    <DataTable<Row>
      caption={isWhole ? t('reportView.table', { section: title }) : title}
      rows={all}
      rowKey={row => row.key}
      columns={columns.map(({ head, align }, place) => ({
        key: String(place),
        head,
        align: align === 'end' ? 'number' : undefined,
        cell: ({ cells, isTotal }) => (
          <span className={isTotal ? styles.total : undefined}>
            <CellView cell={cells[place]} />
          </span>
        ),
      }))}
    />
  );
  return isWhole ? (
    table
  ) : (
    <div>
      <Heading level={4} className={styles.tableTitle}>
        {title}
      </Heading>
      {table}
    </div>
  );
}

function CellView(props: { cell: ReportCell | undefined }) {
  if (!props.cell) {
    return null;
  }
  const { text, detail, href, mark } = props.cell;
  const words = <ReportLink href={href}>{text}</ReportLink>;
  return (
    <>
      {mark ? <ReportMarkView mark={mark}>{words}</ReportMarkView> : words}
      {detail && <span className={styles.detail}>{detail}</span>}
    </>
  );
}
