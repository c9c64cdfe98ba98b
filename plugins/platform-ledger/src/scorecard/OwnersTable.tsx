import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { OwnerAdoption } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  ActionButton,
  DataTable,
  entityName,
  EntityLink,
  Figure,
  ShareBar,
} from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './OwnersPanel.module.css';
import { OwnerRow, ownerTree } from './ownerTree';

export interface OwnersTableProps {
  owners: OwnerAdoption[];
  toggled: Set<string>;
  onToggle(owner: string): void;
  /** Shows a group's entities in the matrix. */
  onShow(owner: string): void;
}

export function OwnersTable(props: OwnersTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable<OwnerRow>
      caption={t('owners.caption')}
      rows={ownerTree(props.owners, props.toggled)}
      rowKey={row => row.owner.owner ?? ''}
      columns={[
        {
          key: 'owner',
          head: t('owners.head.owner'),
          cell: row => <OwnerCell row={row} onToggle={props.onToggle} />,
        },
        {
          key: 'adoption',
          head: t('owners.head.adoption'),
          cell: row => {
            const { adopters, eligible, share } = row.owner.total;
            return eligible === 0 ? (
              t('noData')
            ) : (
              <div className={styles.share}>
                <Figure count={adopters} of={eligible} share={share} />
                <ShareBar share={share} />
              </div>
            );
          },
        },
        {
          key: 'unknown',
          head: t('counts.unknownHead'),
          align: 'number',
          cell: row => format.count(row.owner.total.unknown),
        },
        {
          key: 'show',
          head: t('owners.head.show'),
          cell: row => {
            const { owner } = row.owner;
            return (
              owner && (
                <ActionButton
                  onClick={() => props.onShow(owner)}
                  label={t('owners.showNamed', {
                    owner: row.owner.title ?? entityName(owner),
                  })}
                >
                  {t('owners.show')}
                </ActionButton>
              )
            );
          },
        },
      ]}
    />
  );
}

function OwnerCell(props: { row: OwnerRow; onToggle(owner: string): void }) {
  const { t } = useTranslation();
  const { owner, depth, hasChildren, unfolded } = props.row;
  const ref = owner.owner;
  if (!ref) {
    return <>{t('owners.nobody')}</>;
  }
  const name = owner.title ?? entityName(ref);
  return (
    <span className={styles.owner} style={{ paddingLeft: depth * 20 }}>
      {hasChildren ? (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          aria-label={t('owners.fold', { owner: name })}
          onClick={() => props.onToggle(ref)}
        >
          {unfolded ? <ExpandMoreIcon /> : <ChevronRightIcon />}
        </button>
      ) : (
        <span className={styles.leaf} />
      )}
      <EntityLink entityRef={ref} title={name} />
    </span>
  );
}
