import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Heading, Loaded, SkeletonLines } from '../elements';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterGroups } from './CharterGroups';
import styles from './ChartersView.module.css';
import { NoCharters } from './NoCharters';

/** The platform's product manager asks: which decisions wait, and how long has each bet left? */
export function ChartersView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const charters = useLoaded(
    () =>
      api.listCharters({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  return (
    <div className={styles.view}>
      <div>
        <Heading level={2} className={styles.title}>
          {t('charters.title')}
        </Heading>
        <p className={styles.muted}>{t('charters.subtitle')}</p>
      </div>
      <Loaded
        state={charters}
        what={t('charters.what')}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={3} height={220} />}
      >
        {value =>
          value.length === 0 ? (
            <NoCharters />
          ) : (
            <CharterGroups charters={value} headingLevel={3} />
          )
        }
      </Loaded>
    </div>
  );
}
