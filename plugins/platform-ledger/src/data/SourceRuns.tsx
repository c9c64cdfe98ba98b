import { useTranslation } from '../translation';
import styles from './DataView.module.css';
import { RunRejections } from './RunRejections';
import { RunsTable } from './RunsTable';
import { SourceRun } from './SourceRun';

export interface SourceRunsProps {
  /** The latest first. */
  runs: SourceRun[];
  /** The source's. */
  title: string;
}

/** The last runs of a source, and what they refused. */
export function SourceRuns(props: SourceRunsProps) {
  const { t } = useTranslation();
  const { runs, title } = props;
  return runs.length === 0 ? (
    <p>{t('source.noRuns')}</p>
  ) : (
    <>
      <RunsTable runs={runs} title={title} />
      <div className={styles.rejections}>
        {runs
          .filter(run => run.rejections.length > 0)
          .map(run => (
            <RunRejections key={run.startedAt} run={run} />
          ))}
      </div>
    </>
  );
}
