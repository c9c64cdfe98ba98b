import { useApi } from '@backstage/core-plugin-api';
import { SquadAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { Disclosure, DownloadButton, Panel } from '../elements';
import { useAsOf, useUrlState } from '../state';
import { useTranslation } from '../translation';
import { CategoryStack } from './CategoryStack';
import { CategoryTable } from './CategoryTable';
import { latestPeriodsFrom } from './latestPeriodsFrom';
import { PeriodSwitch } from './PeriodSwitch';
import { ReachSwitch } from './ReachSwitch';
import { stackCategories } from './stackCategories';
import styles from './SquadAllocationView.module.css';
import { usePeriodKind } from './usePeriodKind';

/** A squad's days by category, by quarter or sprint. */
export function StackPanel(props: { squad: SquadAllocation }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const url = useUrlState();
  const period = usePeriodKind();
  const { squad } = props;
  const from =
    url.get('periods') === 'all'
      ? undefined
      : latestPeriodsFrom(squad.asOf, period);
  const cells = (period === 'sprint' ? squad.sprints : squad.quarters).filter(
    cell => !from || cell.period.end >= from,
  );
  const categories = stackCategories(cells);
  return (
    <Panel
      headingLevel={3}
      title={t('stack.title')}
      aside={
        <>
          <PeriodSwitch />
          <ReachSwitch />
          <DownloadButton
            fileName="allocation-categories.csv"
            label={t('allocation.csv', { table: t('stack.title') })}
            load={() =>
              api.exportAllocation({
                query: {
                  table: 'categories',
                  asOf: asked,
                  group: squad.group,
                  period,
                  from,
                },
              })
            }
          />
        </>
      }
    >
      {categories.length > 0 ? (
        <CategoryStack cells={cells} categories={categories} />
      ) : (
        <p className={styles.about}>{t('stack.empty')}</p>
      )}
      {cells.length > 0 && (
        <Disclosure summary={t('stack.showTable')}>
          <CategoryTable cells={cells} categories={categories} />
        </Disclosure>
      )}
    </Panel>
  );
}
