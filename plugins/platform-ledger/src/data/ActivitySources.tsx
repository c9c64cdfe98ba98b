import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Loaded, Panel, SkeletonLines } from '../elements';
import { useFormat } from '../format';
import { useLoaded } from '../state';
import { useTranslation } from '../translation';
import styles from './DataView.module.css';
import { SourceRuns } from './SourceRuns';

/** Where it is known from who was active on what. */
export function ActivitySources() {
  const { t } = useTranslation();
  const format = useFormat();
  const api = useApi(platformLedgerApiRef);
  const sources = useLoaded(
    () => api.listActivitySources().then(({ items }) => items),
    [api],
  );
  return (
    <Loaded
      state={sources}
      what={t('activitySource.what')}
      stillWorks={t('stillWorks.sources')}
      skeleton={<SkeletonLines lines={1} height={160} />}
    >
      {value => (
        <div className={styles.view}>
          {value.map(source => (
            <Panel key={source.name} headingLevel={3} title={source.title}>
              <div className={styles.about}>
                <span>
                  {t('source.name')} <code>{source.name}</code>
                </span>
                <span>{t('activitySource.kind')}</span>
                <span>{t(`intake.${source.intake}`)}</span>
                {source.earliestDay && source.latestDay && (
                  <span>
                    {t('activitySource.days', {
                      first: format.day(source.earliestDay),
                      last: format.day(source.latestDay),
                    })}
                  </span>
                )}
              </div>
              <SourceRuns runs={source.runs} title={source.title} />
            </Panel>
          ))}
        </div>
      )}
    </Loaded>
  );
}
