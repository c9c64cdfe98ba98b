import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Heading, Loaded, SkeletonLines } from '../elements';
import { useLoaded } from '../state';
import { useTranslation } from '../translation';
import styles from './DataView.module.css';
import { ActivitySources } from './ActivitySources';
import { EvidencePanel } from './EvidencePanel';
import { NoSources } from './NoSources';
import { SourcePanel } from './SourcePanel';
import { UnmatchedPanel } from './UnmatchedPanel';
import { UnresolvedPanel } from './UnresolvedPanel';

/** Whoever feeds the ledger asks: did it arrive, what was refused, what does the catalog not know? */
export function DataView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const sources = useLoaded(
    () => api.listFactSources().then(({ items }) => items),
    [api],
  );
  return (
    <div className={styles.view}>
      <Heading level={2} className={styles.title}>
        {t('data.title')}
      </Heading>
      <EvidencePanel />
      <Loaded
        state={sources}
        what={t('what.sources')}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={2} height={160} />}
      >
        {value =>
          value.length === 0 ? (
            <NoSources />
          ) : (
            <div className={styles.view}>
              {value.map(source => (
                <SourcePanel key={source.name} source={source} />
              ))}
            </div>
          )
        }
      </Loaded>
      <ActivitySources />
      <UnmatchedPanel />
      <UnresolvedPanel />
    </div>
  );
}
