import { Loaded, Panel } from '../elements';
import { useFormat } from '../format';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import styles from './DataView.module.css';

/** How far the evidence reaches, and how much of it is not judged yet. */
export function EvidencePanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { status } = useAsOf();
  if (status.error) {
    return null;
  }
  return (
    <Panel headingLevel={3} title={t('data.evidence')}>
      <Loaded state={status} what={t('what.status')}>
        {value => (
          <div className={styles.about}>
            <span>
              {value.firstEvidenceOn && value.latestEvidenceOn
                ? t('data.evidenceDays', {
                    first: format.day(value.firstEvidenceOn),
                    last: format.day(value.latestEvidenceOn),
                  })
                : t('data.noEvidence')}
            </span>
            {value.catalogWatchedSince && (
              <span>
                {t('data.watchedSince', {
                  day: format.day(value.catalogWatchedSince),
                })}
              </span>
            )}
            <span>
              {value.pendingEntities === 0
                ? t('pending.none')
                : t('pending.title', { count: value.pendingEntities })}
            </span>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
