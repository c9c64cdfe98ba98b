import { useApi } from '@backstage/core-plugin-api';
import { AllocationRow } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import {
  entityName,
  Heading,
  Loaded,
  Panel,
  SkeletonLines,
  TextLink,
} from '../elements';
import { useLedgerLinks } from '../routing';
import { useLoaded } from '../state';
import { useTranslation } from '../translation';
import { AllocationCounts } from './AllocationCounts';
import { GridNotes } from './GridNotes';
import { HeatMap } from './HeatMap';
import styles from './OverviewAllocation.module.css';
import { DecayMark } from './DecayMark';
import { useDays } from './useDays';
import { useLatestQuartersQuery } from './useLatestQuartersQuery';

/** The allocation on the overview: how many stand where, and the latest quarters; more on its own page. */
export function OverviewAllocation() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const links = useLedgerLinks();
  const days = useDays();
  const query = useLatestQuartersQuery();
  const grid = useLoaded(
    async () => query && api.getAllocation({ query }),
    [api, JSON.stringify(query)],
  );
  const toRow = (row: AllocationRow) => {
    const name = row.title ?? entityName(row.group);
    return {
      key: row.group,
      name,
      head: (
        <span className={styles.head}>
          {name}
          <DecayMark decay={row.decay} />
        </span>
      ),
      cells: row.cells,
      to: links.squad(row.group),
      foot: row.deferred === undefined ? t('noData') : days.words(row.deferred),
    };
  };
  return (
    <div className={styles.section}>
      <Heading level={2} className={styles.title}>
        {t('allocation.title')}
      </Heading>
      <Loaded
        state={grid}
        what={t('allocation.what')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<SkeletonLines lines={2} height={80} />}
      >
        {value => (
          <Panel
            headingLevel={3}
            title={t('heat.title')}
            aside={
              <TextLink to={links.allocation}>
                {t('overview.toAllocation')}
              </TextLink>
            }
          >
            {value && value.squads.length > 0 ? (
              <div className={styles.body}>
                <AllocationCounts grid={value} />
                <HeatMap
                  caption={t('heat.caption')}
                  rowHead={t('heat.squad')}
                  footHead={t('heat.deferred')}
                  periods={value.periods}
                  rows={value.squads.map(toRow)}
                />
                <GridNotes grid={value} />
              </div>
            ) : (
              t('allocation.noneTitle')
            )}
          </Panel>
        )}
      </Loaded>
    </div>
  );
}
