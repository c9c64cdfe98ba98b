import { useApi } from '@backstage/core-plugin-api';
import {
  definitionPath,
  isDay,
  ScorecardDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { DayField, Loaded, Pager, Panel, SkeletonLines } from '../elements';
import { useFormat } from '../format';
import { useAsOf, useLoaded, useUrlState } from '../state';
import { quarterBefore } from '../state/quarterBefore';
import { useTranslation } from '../translation';
import { MovementCounts } from './MovementCounts';
import { MoversTable } from './MoversTable';
import styles from './MovementPanel.module.css';

const PAGE_SIZE = 10;

/** What changed since a chosen day, a service's own change and a change of the rule told apart. */
export function MovementPanel(props: { scorecard: ScorecardDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const api = useApi(platformLedgerApiRef);
  const url = useUrlState();
  const { day, asked } = useAsOf();
  const { entityRef: scorecardRef, levels } = props.scorecard;
  const inUrl = url.get('since');
  const since = isDay(inUrl) ? inUrl : day && quarterBefore(day);
  const page = Math.max(1, Number(url.get('moversPage')) || 1);
  const movement = useLoaded(
    async () =>
      since
        ? api.getMovement({
            path: definitionPath(scorecardRef),
            query: {
              since,
              asOf: asked,
              offset: (page - 1) * PAGE_SIZE,
              limit: PAGE_SIZE,
            },
          })
        : undefined,
    [api, scorecardRef, since, asked, page],
  );
  return (
    <Panel
      headingLevel={3}
      title={t('movement.title')}
      aside={
        <DayField
          inline
          label={t('movement.sinceLabel')}
          value={since}
          max={day}
          onChange={chosen => url.set({ since: chosen, moversPage: undefined })}
        />
      }
    >
      <Loaded
        state={movement}
        what={t('what.movement')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<SkeletonLines lines={4} />}
      >
        {value =>
          value && (
            <div className={styles.parts}>
              <MovementCounts counts={value.counts} />
              {value.total === 0 ? (
                <span>
                  {t('movement.nobody', { day: format.day(value.since) })}
                </span>
              ) : (
                <div>
                  <MoversTable movers={value.movers} levels={levels} />
                  <Pager
                    label={t('movement.pager')}
                    page={page}
                    pageSize={PAGE_SIZE}
                    total={value.total}
                    onChange={chosen =>
                      url.set({
                        moversPage: chosen === 1 ? undefined : String(chosen),
                      })
                    }
                  />
                </div>
              )}
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}
