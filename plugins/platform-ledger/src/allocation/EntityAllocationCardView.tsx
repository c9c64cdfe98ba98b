import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { entityName, Loaded, SkeletonLines, TextLink } from '../elements';
import { useLedgerLinks } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import styles from './EntityAllocationCardView.module.css';
import { EntityAllocationLines } from './EntityAllocationLines';
import { WrittenHere } from './namedWork';

/** Who pays and does not adopt, who adopts and does not pay. */
export function EntityAllocationCardView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const links = useLedgerLinks();
  const { entity } = useEntity();
  const { asked } = useAsOf();
  const entityRef = stringifyEntityRef(entity);
  const allocation = useLoaded(
    () =>
      api.getEntityAllocation({
        path: entityPath(entityRef),
        query: { asOf: asked },
      }),
    [api, entityRef, asked],
  );
  return (
    <Loaded
      state={allocation}
      what={t('allocation.what')}
      skeleton={<SkeletonLines lines={3} />}
    >
      {value =>
        value.group ? (
          <div className={styles.card}>
            <div className={styles.squad}>
              {value.title ?? entityName(value.group)}
            </div>
            <EntityAllocationLines allocation={value} />
            <WrittenHere entityRef={entityRef} />
            <div className={styles.foot}>
              <TextLink to={links.squad(value.group)}>
                {t('allocationCard.more')}
              </TextLink>
            </div>
          </div>
        ) : (
          t('allocationCard.noSquad')
        )
      }
    </Loaded>
  );
}
