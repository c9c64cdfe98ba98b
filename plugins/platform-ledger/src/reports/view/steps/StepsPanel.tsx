import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  reportCreatePermission,
  ReportDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { entityName, Mark, Panel } from '../../../elements';
import { useFormat } from '../../../format';
import { useTranslation } from '../../../translation';
import { Verification } from '../../Verification';
import { FreezeStep } from './FreezeStep';
import { PublishStep } from './PublishStep';
import styles from './StepsPanel.module.css';

export interface StepsPanelProps {
  report: ReportDetails;
  onChanged(): void;
}

/** Draft, frozen, published: where the report stands, and the step that comes next. */
export function StepsPanel(props: StepsPanelProps) {
  const { t } = useTranslation();
  const { report, onChanged } = props;
  const mayCreate = usePermission({ permission: reportCreatePermission });
  const [done, setDone] = useState<string>();
  const step = {
    report,
    onDone: (change: string) => {
      setDone(change);
      onChanged();
    },
  };
  return (
    <Panel headingLevel={3} title={t('reportSteps.title')}>
      <div className={styles.steps}>
        <div role="status">
          {done && (
            <Mark tone="pass" icon={CheckCircleIcon} wraps>
              {done}
            </Mark>
          )}
        </div>
        <StepWords report={report} />
        {report.state === 'draft' && <FreezeStep {...step} />}
        {report.state === 'frozen' && <PublishStep {...step} />}
        {report.state !== 'draft' && mayCreate.allowed && (
          <Verification reportId={report.id} />
        )}
      </div>
    </Panel>
  );
}

function StepWords(props: { report: ReportDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { report } = props;
  const { frozenAt, frozenBy, publishedAt, publishedBy } = report;
  const { createdAt, createdBy, snapshotHash } = report;
  return (
    <div className={styles.words}>
      {publishedAt && publishedBy && (
        <p>
          {t('reportSteps.published', {
            day: format.instant(publishedAt),
            name: entityName(publishedBy),
            audience: report.audience,
          })}
        </p>
      )}
      {report.state === 'frozen' && <p>{t('reportSteps.notPublished')}</p>}
      {report.state === 'draft' && <p>{t('reportSteps.draft')}</p>}
      <p className={styles.muted}>
        {frozenAt && frozenBy
          ? t('reportSteps.frozen', {
              day: format.instant(frozenAt),
              name: entityName(frozenBy),
            })
          : t('reportSteps.createdBy', {
              day: format.instant(createdAt),
              name: entityName(createdBy),
            })}
      </p>
      {snapshotHash && (
        <p className={styles.muted}>
          {t('reportSteps.snapshot')}{' '}
          <code title={snapshotHash}>{snapshotHash.slice(0, 12)}</code>
        </p>
      )}
    </div>
  );
}
