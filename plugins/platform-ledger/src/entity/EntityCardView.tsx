import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { Loaded, SkeletonLines, TextLink } from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import styles from './EntityCardView.module.css';
import { sortStandings } from './sortStandings';
import { StandingSummary } from './StandingSummary';

/** The level and the next step of each scorecard, and the way to the tab. */
export function EntityCardView() {
  const { t } = useTranslation();
  const format = useFormat();
  const api = useApi(platformLedgerApiRef);
  const links = useLedgerLinks();
  const { entity } = useEntity();
  const { asked, status } = useAsOf();
  const entityRef = stringifyEntityRef(entity);
  const standings = useLoaded(
    () =>
      api.getEntityStandings({
        path: entityPath(entityRef),
        query: { asOf: asked },
      }),
    [api, entityRef, asked],
  );
  const hasSteps = standings.value?.standings.some(
    standing => standing.nextSteps.length > 0,
  );
  return (
    <>
      <Loaded
        state={standings}
        what={t('what.standings')}
        skeleton={<SkeletonLines lines={3} />}
      >
        {value => {
          if (!value.present) {
            return t('entity.absentTitle', {
              day: format.longDay(value.context.asOf),
            });
          }
          if (value.standings.length === 0) {
            return t('entity.noScorecardTitle');
          }
          return (
            <>
              <ul className={styles.list}>
                {sortStandings(value.standings).map(standing => (
                  <StandingSummary
                    key={standing.scorecard.entityRef}
                    standing={standing}
                  />
                ))}
              </ul>
              {status.value && value.context.asOf !== status.value.today && (
                <span className={styles.steps}>
                  {t('card.asOf', { day: format.day(value.context.asOf) })}
                </span>
              )}
            </>
          );
        }}
      </Loaded>
      <div className={styles.foot}>
        <TextLink to={links.entityTab(entityRef)}>
          {t(hasSteps ? 'card.toSteps' : 'card.toTab')}
        </TextLink>
      </div>
    </>
  );
}
