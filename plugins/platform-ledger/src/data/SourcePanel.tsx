import { FactSourceStatus } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Panel } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './DataView.module.css';
import { SourceRuns } from './SourceRuns';

/** One source: how far it reaches, its last runs, and what was refused. */
export function SourcePanel(props: { source: FactSourceStatus }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { source } = props;
  return (
    <Panel headingLevel={3} title={source.title}>
      <div className={styles.about}>
        <span>
          {t('source.name')} <code>{source.name}</code>
        </span>
        <span>{t(`intake.${source.intake}`)}</span>
        <span>
          {t('source.series', {
            count: source.seriesCount,
            n: format.count(source.seriesCount),
          })}
        </span>
        {source.latestDay && (
          <span>
            {t('source.latestDay', { day: format.day(source.latestDay) })}
          </span>
        )}
        {source.latestSweep && (
          <span>
            {t('source.latestSweep', { day: format.day(source.latestSweep) })}
          </span>
        )}
      </div>
      <SourceRuns runs={source.runs} title={source.title} />
    </Panel>
  );
}
