import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  CapabilityAdoption,
  entityPath,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../api';
import { ChartersOfEntity } from '../charters';
import { Figure, Loaded, Pager, TextLink } from '../elements';
import { useLedgerLinks } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { ScorecardMarks } from '../scorecards/ScorecardMarks';
import { AdoptersTable } from './AdoptersTable';
import styles from './CapabilityCardView.module.css';

const PAGE_SIZE = 10;

/** Who adopts a capability, on its own page. */
export function CapabilityCardView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { entity } = useEntity();
  const { asked } = useAsOf();
  const [page, setPage] = useState(1);
  const capability = stringifyEntityRef(entity);
  const adoption = useLoaded(
    () =>
      api.getCapability({
        path: entityPath(capability),
        query: {
          asOf: asked,
          offset: (page - 1) * PAGE_SIZE,
          limit: PAGE_SIZE,
        },
      }),
    [api, capability, asked, page],
  );
  return (
    <Loaded
      state={adoption}
      what={t('what.capability')}
      stillWorks={t('stillWorks.entityPage')}
    >
      {value =>
        value.scorecards.length === 0 ? (
          t('capability.none')
        ) : (
          <div className={styles.parts}>
            <CapabilityFigures adoption={value} />
            {value.total === 0 ? (
              t('capability.noAdopters')
            ) : (
              <div>
                <AdoptersTable adoption={value} />
                <Pager
                  label={t('capability.pager')}
                  page={page}
                  pageSize={PAGE_SIZE}
                  total={value.total}
                  onChange={setPage}
                />
              </div>
            )}
            <ChartersOfEntity entityRef={capability} headingLevel={3} />
          </div>
        )
      }
    </Loaded>
  );
}

function CapabilityFigures(props: { adoption: CapabilityAdoption }) {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  return (
    <>
      {props.adoption.scorecards.map(scorecard => (
        <div key={scorecard.entityRef} className={styles.scorecard}>
          <span>
            <TextLink to={links.scorecard(scorecard.entityRef)}>
              {scorecard.title}
            </TextLink>{' '}
            <ScorecardMarks scorecard={scorecard} />
          </span>
          {scorecard.adoption && scorecard.adoption.eligible > 0 ? (
            <Figure
              count={scorecard.adoption.adopters}
              of={scorecard.adoption.eligible}
              share={scorecard.adoption.share}
              word={scorecard.levels
                .find(level => level.name === scorecard.adoptedAt)
                ?.title.toLocaleLowerCase()}
            />
          ) : (
            t('noData')
          )}
        </div>
      ))}
    </>
  );
}
