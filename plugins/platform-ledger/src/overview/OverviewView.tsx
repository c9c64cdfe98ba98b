import { useApi } from '@backstage/core-plugin-api';
import { OverviewAllocation } from '../allocation';
import { platformLedgerApiRef } from '../api';
import { OverviewCharters, OverviewDecisions } from '../charters';
import { Heading, Loaded, SkeletonLines } from '../elements';
import { NoScorecards } from '../scorecards/NoScorecards';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { AdoptionCard } from './AdoptionCard';
import { groupScorecards } from './groupScorecards';
import styles from './OverviewView.module.css';

/** The platform's product manager asks: who moved, what is stuck? */
export function OverviewView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const scorecards = useLoaded(
    () =>
      api.listScorecards({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  return (
    <div className={styles.view}>
      <OverviewDecisions />
      <div>
        <Heading level={2} className={styles.title}>
          {t('overview.title')}
        </Heading>
        <p className={styles.muted}>{t('overview.subtitle')}</p>
      </div>
      <Loaded
        state={scorecards}
        what={t('what.scorecards')}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={3} height={200} />}
      >
        {value => {
          const groups = groupScorecards(value);
          if (groups.length === 0) {
            return <NoScorecards />;
          }
          return (
            <div className={styles.view}>
              {groups.map(group => (
                <div key={group.kind} className={styles.group}>
                  <Heading level={3} className={styles.subtitle}>
                    {t(`overview.${group.kind}`)}
                  </Heading>
                  <div className={styles.grid}>
                    {group.scorecards.map(scorecard => (
                      <AdoptionCard
                        key={scorecard.entityRef}
                        scorecard={scorecard}
                      />
                    ))}
                  </div>
                </div>
              ))}
            </div>
          );
        }}
      </Loaded>
      <OverviewAllocation />
      <OverviewCharters />
    </div>
  );
}
