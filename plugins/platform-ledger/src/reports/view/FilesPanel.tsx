import { useApi } from '@backstage/core-plugin-api';
import {
  REPORT_FORMATS,
  ReportDetails,
  ReportFile,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../api';
import { Disclosure, DownloadButton, Panel } from '../../elements';
import { useFileSize } from '../../format';
import { useTranslation } from '../../translation';
import styles from './FilesPanel.module.css';

export interface FilesPanelProps {
  report: ReportDetails;
}

/** Every format of a frozen report; tables one by one. */
export function FilesPanel(props: FilesPanelProps) {
  const { t } = useTranslation();
  const { report } = props;
  const documents = REPORT_FORMATS.flatMap(format =>
    format === 'csv' ? [] : report.files.filter(file => file.format === format),
  );
  const tables = report.files.filter(({ format }) => format === 'csv');
  return (
    <Panel headingLevel={3} title={t('reportFiles.title')}>
      <p className={styles.about}>
        {t(report.files.length > 0 ? 'reportFiles.about' : 'reportFiles.none')}
      </p>
      {documents.length > 0 && (
        <FilesList reportId={report.id} files={documents} />
      )}
      {tables.length > 0 && (
        <Disclosure summary={t('reportFiles.tables', { count: tables.length })}>
          <FilesList reportId={report.id} files={tables} />
        </Disclosure>
      )}
    </Panel>
  );
}

function FilesList(props: { reportId: string; files: ReportFile[] }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const fileSize = useFileSize();
  const { reportId, files } = props;
  return (
    <ul className={styles.files}>
      {files.map(({ format, name, size, hash }) => (
        <li key={name} className={styles.file} title={hash}>
          <DownloadButton
            fileName={name}
            label={
              format === 'csv'
                ? t('reportFiles.download', { name })
                : t('reportFiles.downloadFormat', {
                    format: t(`reportFiles.${format}`),
                    name,
                  })
            }
            load={async () => {
              const file = await api.getReportFile({
                path: { id: reportId, format },
                query: { name },
              });
              return file.blob();
            }}
          >
            {format === 'csv'
              ? name.replace(/\.csv$/, '')
              : t(`reportFiles.${format}`)}
          </DownloadButton>
          <span className={styles.about}>{fileSize(size)}</span>
        </li>
      ))}
    </ul>
  );
}
