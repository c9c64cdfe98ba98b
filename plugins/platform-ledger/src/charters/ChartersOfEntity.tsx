import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Heading, HeadingLevel, Loaded, SkeletonLines } from '../elements';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterLine } from './CharterLine';
import styles from './CharterLine.module.css';

export interface ChartersOfEntityProps {
  entityRef: string;
  headingLevel: HeadingLevel;
}

/** "Part of these charters", on the page of a service or a capability; nothing where it is part of none. */
export function ChartersOfEntity(props: ChartersOfEntityProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { entityRef, headingLevel } = props;
  const charters = useLoaded(
    () => api.listChartersOf(entityRef, { asOf: asked }),
    [api, entityRef, asked],
  );
  if (charters.value?.length === 0) {
    return null;
  }
  return (
    <div>
      <Heading level={headingLevel} className={styles.title}>
        {t('charters.partOf')}
      </Heading>
      <Loaded
        state={charters}
        what={t('charters.what')}
        stillWorks={t('stillWorks.entityPage')}
        skeleton={<SkeletonLines lines={2} />}
      >
        {value => (
          <ul className={styles.list}>
            {value.map(charter => (
              <CharterLine key={charter.entityRef} charter={charter} />
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}
