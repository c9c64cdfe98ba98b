import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Heading, Loaded, SkeletonLines } from '../elements';
import { NamedWorkPanel } from './namedWork';
import { useLoaded } from '../state';
import { useTranslation } from '../translation';
import { AllocationCounts } from './AllocationCounts';
import styles from './AllocationView.module.css';
import { CategoriesPanel } from './categories';
import { GridNotes } from './GridNotes';
import { NoAllocation } from './NoAllocation';
import { SquadsPanel } from './SquadsPanel';
import { useGridQuery } from './useGridQuery';

/** The platform's product manager asks: who gives their share, who does not, and what is owed? */
export function AllocationView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const query = useGridQuery();
  const grid = useLoaded(
    async () => query && api.getAllocation({ query }),
    [api, JSON.stringify(query)],
  );
  const rows = grid.value
    ? [...grid.value.squads, ...grid.value.platformTeams]
    : [];
  return (
    <div className={styles.view}>
      <div>
        <Heading level={2} className={styles.title}>
          {t('allocation.title')}
        </Heading>
        <p className={styles.muted}>{t('allocation.subtitle')}</p>
      </div>
      <Loaded
        state={grid}
        what={t('allocation.what')}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={6} height={56} />}
      >
        {value =>
          query && rows.length > 0 ? (
            <div className={styles.view}>
              <div>
                <AllocationCounts grid={value!} />
                <GridNotes grid={value!} />
              </div>
              <SquadsPanel grid={value!} query={query} />
              <CategoriesPanel grid={value!} />
            </div>
          ) : (
            <NoAllocation problems={value?.problems ?? []} />
          )
        }
      </Loaded>
      <NamedWorkPanel groups={rows} />
    </div>
  );
}
