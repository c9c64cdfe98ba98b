import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { AsOfBanner, AsOfControl } from '../asOf';
import { ChartersOfEntity } from '../charters';
import { Heading, Loaded, SkeletonLines } from '../elements';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import styles from './EntityStandingsView.module.css';
import { NoStandings } from './NoStandings';
import { sortStandings } from './sortStandings';
import { StandingPanel } from './StandingPanel';

/** A service's owner asks: where do I stand, what do I fix first, how? */
export function EntityStandingsView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { entity } = useEntity();
  const { asked } = useAsOf();
  const entityRef = stringifyEntityRef(entity);
  const standings = useLoaded(
    () =>
      api.getEntityStandings({
        path: entityPath(entityRef),
        query: { asOf: asked },
      }),
    [api, entityRef, asked],
  );
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Heading level={2} className={styles.title}>
          {t('entity.title')}
        </Heading>
        <AsOfControl />
      </div>
      <AsOfBanner />
      <Loaded
        state={standings}
        what={t('what.standings')}
        stillWorks={t('stillWorks.entityPage')}
        skeleton={<SkeletonLines lines={2} height={180} />}
      >
        {value =>
          value.present && value.standings.length > 0 ? (
            <div className={styles.standings}>
              {sortStandings(value.standings).map(standing => (
                <StandingPanel
                  key={standing.scorecard.entityRef}
                  standing={standing}
                  asOf={value.context.asOf}
                />
              ))}
            </div>
          ) : (
            <NoStandings entity={entity} standings={value} />
          )
        }
      </Loaded>
      <ChartersOfEntity entityRef={entityRef} headingLevel={3} framed />
    </div>
  );
}
