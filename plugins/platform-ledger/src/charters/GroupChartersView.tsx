import { useApi } from '@backstage/core-plugin-api';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { AsOfBanner, AsOfControl } from '../asOf';
import {
  entityName,
  Heading,
  Loaded,
  Message,
  SkeletonLines,
} from '../elements';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterGroups } from './CharterGroups';
import styles from './ChartersView.module.css';

/** The charters that a group owns or decides on. */
export function GroupChartersView(props: { group: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { group } = props;
  const charters = useLoaded(
    () =>
      api
        .listChartersOf({ path: entityPath(group), query: { asOf: asked } })
        .then(({ items }) => items),
    [api, group, asked],
  );
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Heading level={2} className={styles.title}>
          {t('charters.title')}
        </Heading>
        <AsOfControl />
      </div>
      <AsOfBanner />
      <Loaded
        state={charters}
        what={t('charters.what')}
        stillWorks={t('stillWorks.entityPage')}
        skeleton={<SkeletonLines lines={2} height={200} />}
      >
        {value =>
          value.length > 0 ? (
            <CharterGroups charters={value} headingLevel={3} />
          ) : (
            <Message
              kind="empty"
              title={t('charters.ofGroupTitle', { group: entityName(group) })}
            >
              {t('charters.ofGroup')}
            </Message>
          )
        }
      </Loaded>
    </div>
  );
}
