import { Panel } from '../elements';
import { useTranslation } from '../translation';
import styles from './ReportsView.module.css';
import { Verification } from './Verification';

/** Whether what was frozen is still what it was. */
export function VerificationPanel() {
  const { t } = useTranslation();
  return (
    <Panel headingLevel={3} title={t('verification.title')}>
      <p className={styles.about}>{t('verification.about')}</p>
      <Verification />
    </Panel>
  );
}
