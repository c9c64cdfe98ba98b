import { stringifyEntityRef } from '@backstage/catalog-model';
import { TextLink } from '../elements';
import { useLedgerLinks, useParams } from '../routing';
import { useTranslation } from '../translation';
import styles from './AllocationView.module.css';
import { SquadAllocationView } from './SquadAllocationView';

/** One squad in depth, at a URL of its own. */
export function SquadView() {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const { namespace = '', name = '' } = useParams();
  const group = stringifyEntityRef({ kind: 'group', namespace, name });
  return (
    <div className={styles.view}>
      <div>
        <TextLink to={links.allocation}>{t('squad.toAll')}</TextLink>
      </div>
      <SquadAllocationView key={group} group={group} />
    </div>
  );
}
