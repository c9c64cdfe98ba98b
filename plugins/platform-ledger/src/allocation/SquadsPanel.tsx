import { useApi } from '@backstage/core-plugin-api';
import {
  AllocationGrid,
  AllocationRow,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import {
  DownloadButton,
  entityName,
  Heading,
  Panel,
  TextLink,
} from '../elements';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';
import styles from './AllocationView.module.css';
import { DecayMark } from './DecayMark';
import heat from './HeatMap.module.css';
import { HeatMap, HeatRow } from './HeatMap';
import { mergedRows } from './mergedRows';
import { PeriodSwitch } from './PeriodSwitch';
import { ReachSwitch } from './ReachSwitch';
import { GridQuery } from './useGridQuery';
import { useDays } from './useDays';

export interface SquadsPanelProps {
  grid: AllocationGrid;
  query: GridQuery;
}

/** The heat map, the platform teams apart from it, and what had to be merged. */
export function SquadsPanel(props: SquadsPanelProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const links = useLedgerLinks();
  const days = useDays();
  const { grid, query } = props;

  function toRow(row: AllocationRow): HeatRow {
    const name = row.title ?? entityName(row.group);
    const to = links.squad(row.group, query.period);
    return {
      key: row.group,
      name,
      head: (
        <span className={heat.head}>
          <TextLink to={to}>{name}</TextLink>
          <DecayMark decay={row.decay} />
        </span>
      ),
      cells: row.cells,
      to,
      foot: row.deferred === undefined ? t('noData') : days.words(row.deferred),
    };
  }

  const merged = mergedRows(grid.merged);
  return (
    <Panel
      headingLevel={3}
      title={t('heat.title')}
      aside={
        <>
          <PeriodSwitch />
          <ReachSwitch />
          <DownloadButton
            fileName={`allocation-${query.period}.csv`}
            label={t('allocation.csv', { table: t('heat.caption') })}
            load={() =>
              api.exportAllocation({ query: { table: 'grid', ...query } })
            }
          />
        </>
      }
    >
      <div className={styles.maps}>
        <HeatMap
          caption={t('heat.caption')}
          rowHead={t('heat.squad')}
          footHead={t('heat.deferred')}
          periods={grid.periods}
          rows={grid.squads.map(toRow)}
        />
        {merged.length > 0 && (
          <div>
            <Heading level={4} className={styles.subtitle}>
              {t('heat.mergedTitle')}
            </Heading>
            <p className={styles.about}>{t('heat.mergedAbout')}</p>
            <HeatMap
              caption={t('heat.mergedCaption')}
              rowHead={t('heat.group')}
              periods={grid.periods}
              rows={merged}
            />
          </div>
        )}
        {grid.platformTeams.length > 0 && (
          <div>
            <Heading level={4} className={styles.subtitle}>
              {t('heat.teamsTitle')}
            </Heading>
            <p className={styles.about}>{t('heat.teamsAbout')}</p>
            <HeatMap
              caption={t('heat.teamsCaption')}
              rowHead={t('heat.group')}
              footHead={t('heat.deferred')}
              periods={grid.periods}
              rows={grid.platformTeams.map(toRow)}
            />
          </div>
        )}
      </div>
    </Panel>
  );
}
