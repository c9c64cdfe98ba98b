import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import VerifiedUserOutlinedIcon from '@material-ui/icons/VerifiedUserOutlined';
import { useApi } from '@backstage/core-plugin-api';
import {
  ReportDifference,
  ReportVerification,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../api';
import { ActionButton, DataTable, Failure, Mark, Message } from '../elements';
import { useTranslation } from '../translation';
import styles from './Verification.module.css';

export interface VerificationProps {
  /** What concerns this report alone; all unless given. */
  reportId?: string;
}

/** Compares what is stored with its fingerprints, when asked to: it reads every byte. */
export function Verification(props: VerificationProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { reportId } = props;
  const [busy, setBusy] = useState(false);
  const [verification, setVerification] = useState<ReportVerification>();
  const [error, setError] = useState<Error>();

  async function verify() {
    setBusy(true);
    setError(undefined);
    setVerification(undefined);
    try {
      setVerification(await api.verifyReports());
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={styles.verification}>
      <div>
        <ActionButton
          icon={<VerifiedUserOutlinedIcon />}
          disabled={busy}
          onClick={verify}
        >
          {busy
            ? t('verification.busy')
            : t(reportId ? 'verification.checkOne' : 'verification.check')}
        </ActionButton>
      </div>
      <div role="status">
        {verification && (
          <Result verification={verification} reportId={reportId} />
        )}
      </div>
      {error && (
        <Failure
          error={error}
          what={t('verification.what')}
          onRetry={() => verify()}
        />
      )}
    </div>
  );
}

function Result(
  props: VerificationProps & { verification: ReportVerification },
) {
  const { t } = useTranslation();
  const { verification, reportId } = props;
  const differences = verification.differences.filter(
    ({ report }) => reportId === undefined || report === reportId,
  );
  if (differences.length > 0) {
    return (
      <Message
        kind="error"
        title={t('verification.bad', { count: differences.length })}
      >
        {t('verification.badAbout')}
        <div className={styles.differences}>
          <DifferencesTable differences={differences} />
        </div>
      </Message>
    );
  }
  return (
    <Mark tone="pass" icon={CheckCircleIcon} wraps>
      {reportId
        ? t('verification.goodOne')
        : t('verification.good', {
            reports: t('verification.reports', { count: verification.reports }),
            files: t('verification.files', { count: verification.files }),
            evidence: t('verification.evidence', {
              count: verification.evidence,
            }),
          })}
    </Mark>
  );
}

function DifferencesTable(props: { differences: ReportDifference[] }) {
  const { t } = useTranslation();
  return (
    <DataTable<ReportDifference>
      caption={t('verification.caption')}
      rows={props.differences}
      rowKey={({ report, name }) => `${report} ${name}`}
      columns={[
        {
          key: 'report',
          head: t('verification.report'),
          cell: row => row.title,
        },
        {
          key: 'name',
          head: t('verification.name'),
          cell: row =>
            row.name === 'snapshot' ? t('verification.snapshot') : row.name,
        },
        {
          key: 'expected',
          head: t('verification.expected'),
          cell: row => <code>{row.expected.slice(0, 12)}</code>,
        },
        {
          key: 'actual',
          head: t('verification.actual'),
          cell: row => <code>{row.actual.slice(0, 12)}</code>,
        },
      ]}
    />
  );
}
