import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { reportCreatePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { Heading, Loaded, Message, SkeletonLines } from '../elements';
import { useLoaded } from '../state';
import { useTranslation } from '../translation';
import { NewReportSection, ReportsTable } from './list';
import styles from './ReportsView.module.css';
import { VerificationPanel } from './VerificationPanel';

/** Whoever reads asks: which quarter, and is it out? Whoever makes reports: what is still a draft? */
export function ReportsView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const mayCreate = usePermission({ permission: reportCreatePermission });
  const reports = useLoaded(
    () => api.listReports().then(({ items }) => items),
    [api],
  );
  return (
    <div className={styles.view}>
      <div>
        <Heading level={2} className={styles.title}>
          {t('reports.title')}
        </Heading>
        <p className={styles.muted}>{t('reports.subtitle')}</p>
      </div>
      <Loaded
        state={reports}
        what={t('reports.what')}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={5} height={48} />}
      >
        {value => (
          <div className={styles.view}>
            {mayCreate.allowed && <NewReportSection reports={value} />}
            {value.length > 0 ? (
              <ReportsTable reports={value} />
            ) : (
              <Message kind="empty" title={t('reports.noneTitle')}>
                {t(mayCreate.allowed ? 'reports.none' : 'reports.noneReader')}
              </Message>
            )}
            {mayCreate.allowed && value.length > 0 && <VerificationPanel />}
          </div>
        )}
      </Loaded>
    </div>
  );
}
