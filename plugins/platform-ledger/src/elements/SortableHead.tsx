import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import UnfoldMoreIcon from '@material-ui/icons/UnfoldMore';
import { ReactNode } from 'react';
import styles from './DataTable.module.css';

export interface Sorting<Key extends string = string> {
  by: Key;
  order: 'asc' | 'desc';
  onChange(by: Key, order: 'asc' | 'desc'): void;
}

export interface SortableHeadProps<Key extends string> {
  children: ReactNode;
  className?: string;
  sortKey?: Key;
  sorting?: Sorting<Key>;
}

/** A column's head; a press sorts by it, another one turns the order round. */
export function SortableHead<Key extends string>(
  props: SortableHeadProps<Key>,
) {
  const { sorting, sortKey } = props;
  if (!sorting || !sortKey) {
    return (
      <th scope="col" className={props.className}>
        {props.children}
      </th>
    );
  }
  const active = sorting.by === sortKey;
  const ascending = sorting.order === 'asc';
  const direction = ascending ? 'ascending' : 'descending';
  const Icon = ascending ? ArrowUpwardIcon : ArrowDownwardIcon;
  return (
    <th
      scope="col"
      className={props.className}
      aria-sort={active ? direction : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          sorting.onChange(sortKey, active && ascending ? 'desc' : 'asc')
        }
      >
        {props.children}
        {active ? <Icon aria-hidden /> : <UnfoldMoreIcon aria-hidden />}
      </button>
    </th>
  );
}
