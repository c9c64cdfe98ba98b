import { BasicPermission } from '@backstage/plugin-permission-common';
import { entityName } from '../elements';
import { useTranslation } from '../translation';
import styles from './SquadAllocationView.module.css';
import { useMayDecide } from './useMayDecide';

export interface WhoRecordsProps {
  group: { group: string; title?: string };
  permission: BasicPermission;
}

/** To whoever may not record: who may. */
export function WhoRecords(props: WhoRecordsProps) {
  const { t } = useTranslation();
  const { group, title } = props.group;
  const mayDecide = useMayDecide(group, props.permission);
  return mayDecide === false ? (
    <p className={styles.who}>
      {t('form.members', { group: title ?? entityName(group) })}
    </p>
  ) : null;
}
