import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { ActionButton } from './ActionButton';
import styles from './Pager.module.css';

export interface PagerProps {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  total: number;
  onChange(page: number): void;
  /** Of what, for screen readers. */
  label: string;
}

/** Which part of a list is shown, and the way to the others; nothing where the list fits on one page. */
export function Pager(props: PagerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { page, pageSize, total } = props;
  if (total <= pageSize && page === 1) {
    return null;
  }
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <nav className={styles.pager} aria-label={props.label}>
      <span>
        {t('pager.range', {
          first: format.count(first),
          last: format.count(last),
          total: format.count(total),
        })}
      </span>
      <ActionButton
        onClick={() => props.onChange(page - 1)}
        disabled={page <= 1}
      >
        {t('pager.previous')}
      </ActionButton>
      <ActionButton
        onClick={() => props.onChange(page + 1)}
        disabled={last >= total}
      >
        {t('pager.next')}
      </ActionButton>
    </nav>
  );
}
