import { usePermission } from '@backstage/plugin-permission-react';
import { pageViewPermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PropsWithChildren } from 'react';
import { AsOfBanner, AsOfControl } from '../asOf';
import { Failure, Message, SkeletonLines } from '../elements';
import { reportsRouteRef } from '../routes';
import { useLocation, useRouteIfMounted } from '../routing';
import { AsOfProvider, useAsOf } from '../state';
import { Surface } from '../theme';
import { useTranslation } from '../translation';
import styles from './PageFrame.module.css';
import { PageNavigation } from './PageNavigation';

/** What all pages share: the permission, the way between them, the as-of day. */
export function PageFrame(props: PropsWithChildren<{}>) {
  const { t } = useTranslation();
  const permission = usePermission({ permission: pageViewPermission });
  const hasOwnDay = useHasOwnDay();
  if (permission.loading) {
    return (
      <Surface>
        <div className={styles.frame}>
          <SkeletonLines lines={3} height={96} />
        </div>
      </Surface>
    );
  }
  if (!permission.allowed) {
    return (
      <Surface>
        <div className={styles.frame}>
          <Message kind="warning" title={t('page.notAllowedTitle')}>
            {t('page.notAllowed')}
          </Message>
        </div>
      </Surface>
    );
  }
  return (
    <Surface>
      <AsOfProvider>
        <div className={styles.frame}>
          <div className={styles.bar}>
            <PageNavigation />
            {!hasOwnDay && (
              <div className={styles.control}>
                <AsOfControl />
              </div>
            )}
          </div>
          {!hasOwnDay && <AsOfBanner />}
          <StatusFailure />
          {props.children}
        </div>
      </AsOfProvider>
    </Surface>
  );
}

/** Reports are of days of their own: another one cannot be chosen there. */
function useHasOwnDay(): boolean {
  const reports = useRouteIfMounted(reportsRouteRef)?.();
  const { pathname } = useLocation();
  return (
    reports !== undefined &&
    (pathname === reports || pathname.startsWith(`${reports}/`))
  );
}

function StatusFailure() {
  const { t } = useTranslation();
  const { status } = useAsOf();
  return status.error ? (
    <Failure
      error={status.error}
      what={t('what.status')}
      stillWorks={t('stillWorks.asOf')}
      onRetry={status.retry}
    />
  ) : null;
}
