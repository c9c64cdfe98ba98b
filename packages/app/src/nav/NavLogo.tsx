import { Link, useSidebarOpenState } from '@backstage/core-components';
import styles from './NavLogo.module.css';

export function NavLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={styles.logo}>
      <Link to="/platform-ledger" underline="none" aria-label="Platform Ledger">
        <img className={styles.mark} src="/favicon.svg" alt="" />
        {isOpen && <span className={styles.name}>Platform Ledger</span>}
      </Link>
    </div>
  );
}
