import { useApi } from '@backstage/core-plugin-api';
import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useMemo } from 'react';
import { platformLedgerApiRef } from '../../api';
import { Loaded, SkeletonLines } from '../../elements';
import { useParams } from '../../routing';
import { useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import { CommentsPanel } from './comments';
import { ContentsPanel } from './ContentsPanel';
import { FilesPanel } from './FilesPanel';
import { ReportHead } from './ReportHead';
import { ReportPartPanel } from './ReportPartPanel';
import { reportParts } from './reportParts';
import styles from './ReportView.module.css';
import { StepsPanel } from './steps';
import { useReportWords } from './useReportWords';
import { useScrollToSection } from './useScrollToSection';

const ASIDE_ID = 'report-aside';

/** A leader reads: what do you need from me, is it worth it? */
export function ReportView() {
  const { id = '' } = useParams();
  return <OneReport key={id} id={id} />;
}

function OneReport(props: { id: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { id } = props;
  const report = useLoaded(() => api.getReport({ path: { id } }), [api, id]);
  return (
    <Loaded
      state={report}
      what={t('reportView.what')}
      stillWorks={t('stillWorks.otherPages')}
      skeleton={<SkeletonLines lines={4} height={150} />}
    >
      {value => <WholeReport report={value} onChanged={report.retry} />}
    </Loaded>
  );
}

function WholeReport(props: { report: ReportDetails; onChanged(): void }) {
  const { t } = useTranslation();
  const { report, onChanged } = props;
  const words = useReportWords();
  const { masthead, parts } = useMemo(
    () => reportParts(report.snapshot, words),
    [report.snapshot, words],
  );
  useScrollToSection();
  return (
    <div className={styles.view}>
      <ReportHead report={report} masthead={masthead} />
      <a className={styles.toAside} href={`#${ASIDE_ID}`}>
        {t('reportView.toAside')}
      </a>
      <div className={styles.columns}>
        <div className={styles.paper}>
          {parts.map(part => (
            <ReportPartPanel
              key={part.id}
              report={report}
              part={part}
              onChanged={onChanged}
            />
          ))}
          {report.state !== 'draft' && (
            <CommentsPanel report={report} onChanged={onChanged} />
          )}
        </div>
        <div id={ASIDE_ID} className={styles.aside}>
          <StepsPanel report={report} onChanged={onChanged} />
          <FilesPanel report={report} />
          <div className={styles.contents}>
            <ContentsPanel parts={parts} />
          </div>
        </div>
      </div>
    </div>
  );
}
