import { ReactNode } from 'react';
import styles from './DataTable.module.css';
import { ScrollRegion } from './ScrollRegion';
import { Sorting, SortableHead } from './SortableHead';

export interface DataColumn<Row, Key extends string = string> {
  key: string;
  head: ReactNode;
  cell(row: Row): ReactNode;
  /** Figures stand to the right. */
  align?: 'number';
  nowrap?: boolean;
  /** Rows can be sorted by it, under this name. */
  sortKey?: Key;
}

export interface DataTableProps<Row, Key extends string = string> {
  /** Names the table and the box that it scrolls in. */
  caption: string;
  /** The first column names the row. */
  columns: DataColumn<Row, Key>[];
  rows: Row[];
  rowKey(row: Row): string;
  sorting?: Sorting<Key>;
  /** At most seven tenths of the window high, with its head in sight. */
  limitHeight?: boolean;
  /** The first column stays in sight on wide screens. */
  pinFirst?: boolean;
}

/** A table in a box of its own, so that a wide one never makes the page scroll sideways. */
export function DataTable<Row, Key extends string = string>(
  props: DataTableProps<Row, Key>,
) {
  const [first, ...others] = props.columns;
  return (
    <ScrollRegion
      label={props.caption}
      className={`${styles.box} ${props.limitHeight ? styles.limited : ''}`}
    >
      <table
        className={`${styles.table} ${props.pinFirst ? styles.pinned : ''}`}
      >
        <caption className={styles.caption}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map(column => (
              <SortableHead
                key={column.key}
                className={classOf(column)}
                sortKey={column.sortKey}
                sorting={props.sorting}
              >
                {column.head}
              </SortableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(row => (
            <tr key={props.rowKey(row)}>
              <th scope="row" className={classOf(first)}>
                {first.cell(row)}
              </th>
              {others.map(column => (
                <td key={column.key} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function classOf(column: { align?: 'number'; nowrap?: boolean }) {
  if (column.align === 'number') {
    return styles.number;
  }
  return column.nowrap ? styles.nowrap : undefined;
}
