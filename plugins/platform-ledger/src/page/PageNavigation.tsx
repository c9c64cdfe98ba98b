import { Link } from '@backstage/core-components';
import { useLedgerLinks, useLocation } from '../routing';
import { useTranslation } from '../translation';
import styles from './PageFrame.module.css';

/** The ledger's pages. Going from one to another keeps the as-of day. */
export function PageNavigation() {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const { pathname } = useLocation();
  const pages = [
    { to: links.overview, title: t('nav.overview'), exact: true },
    { to: links.scorecards, title: t('nav.scorecards'), exact: false },
    { to: links.allocation, title: t('nav.allocation'), exact: false },
    { to: links.charters, title: t('nav.charters'), exact: false },
    { to: links.reports, title: t('nav.reports'), exact: false },
    { to: links.data, title: t('nav.data'), exact: false },
  ];
  return (
    <nav aria-label={t('nav.label')}>
      <ul className={styles.nav}>
        {pages.map(page => {
          const path = (page.to ?? '').split('?')[0];
          const current = page.exact
            ? pathname.replace(/\/$/, '') === path
            : pathname.startsWith(path);
          return (
            <li key={page.title}>
              <Link
                to={page.to ?? ''}
                underline="none"
                aria-current={current ? 'page' : undefined}
              >
                {page.title}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
