import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { EntityLink, Loaded, SkeletonLines } from '../elements';
import { useFormat } from '../format';
import { DirectionMark } from '../scorecard/DirectionMark';
import { useAsOf, useLoaded } from '../state';
import { quarterBefore } from '../state/quarterBefore';
import { useTranslation } from '../translation';
import styles from './QuarterMovement.module.css';

const SHOWN_MOVERS = 4;

/** Who moved in the quarter before the as-of day. */
export function QuarterMovement(props: { scorecardRef: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const api = useApi(platformLedgerApiRef);
  const { day, asked } = useAsOf();
  const { scorecardRef } = props;
  const since = day && quarterBefore(day);
  const movement = useLoaded(
    async () =>
      since
        ? api.getMovement({
            path: definitionPath(scorecardRef),
            query: {
              since,
              asOf: asked,
              limit: SHOWN_MOVERS,
            },
          })
        : undefined,
    [api, scorecardRef, asked, since],
  );
  return (
    <Loaded
      state={movement}
      what={t('what.movement')}
      skeleton={<SkeletonLines lines={2} />}
    >
      {value => {
        if (!value) {
          return null;
        }
        const sinceDay = format.day(value.since);
        if (value.total === 0) {
          return (
            <span className={styles.muted}>
              {t('movement.nobody', { day: sinceDay })}
            </span>
          );
        }
        return (
          <>
            <span className={styles.muted}>
              {t('movement.since', { count: value.total, day: sinceDay })}
            </span>
            <ul className={styles.movers}>
              {value.movers.slice(0, SHOWN_MOVERS).map(mover => (
                <li key={`${mover.entityRef} ${mover.direction} ${mover.on}`}>
                  <DirectionMark direction={mover.direction} plain />
                  <EntityLink
                    entityRef={mover.entityRef}
                    title={mover.title}
                    toTab
                  />
                </li>
              ))}
            </ul>
            {value.total > value.movers.length && (
              <span className={styles.muted}>
                {t('movement.more', {
                  count: value.total - value.movers.length,
                })}
              </span>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
