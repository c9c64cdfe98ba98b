import { useApi } from '@backstage/core-plugin-api';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import {
  Heading,
  HeadingLevel,
  Loaded,
  Panel,
  SkeletonLines,
} from '../elements';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterLine } from './CharterLine';
import styles from './CharterLine.module.css';

export interface ChartersOfEntityProps {
  entityRef: string;
  headingLevel: HeadingLevel;
  /** In a box of its own, where it does not stand in one already. */
  framed?: boolean;
}

/** "Part of these charters", on the page of a service or a capability; nothing where it is part of none. */
export function ChartersOfEntity(props: ChartersOfEntityProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { entityRef, headingLevel, framed } = props;
  const charters = useLoaded(
    () =>
      api
        .listChartersOf({ path: entityPath(entityRef), query: { asOf: asked } })
        .then(({ items }) => items),
    [api, entityRef, asked],
  );
  if (charters.value?.length === 0) {
    return null;
  }
  const list = (
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
  );
  if (framed) {
    return (
      <Panel headingLevel={headingLevel} title={t('charters.partOf')}>
        {list}
      </Panel>
    );
  }
  return (
    <div>
      <Heading level={headingLevel} className={styles.title}>
        {t('charters.partOf')}
      </Heading>
      {list}
    </div>
  );
}
