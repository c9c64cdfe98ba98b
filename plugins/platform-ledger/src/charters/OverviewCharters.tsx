import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Heading, Loaded, Panel, SkeletonLines, TextLink } from '../elements';
import { useLedgerLinks } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterLine } from './CharterLine';
import styles from './OverviewCharters.module.css';
import { groupCharters } from './groupCharters';

/** The charters on the overview: those on their runway, the fewest days left first; all others on their own page. */
export function OverviewCharters() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const links = useLedgerLinks();
  const { asked } = useAsOf();
  const charters = useLoaded(
    () =>
      api.listCharters({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  return (
    <div className={styles.section}>
      <Heading level={2} className={styles.title}>
        {t('overviewCharters.title')}
      </Heading>
      <Loaded
        state={charters}
        what={t('charters.what')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<SkeletonLines lines={2} height={80} />}
      >
        {value => {
          const running =
            groupCharters(value).find(({ kind }) => kind === 'running')
              ?.charters ?? [];
          return (
            <Panel
              headingLevel={3}
              title={t('charters.groups.running')}
              aside={
                <TextLink to={links.charters}>
                  {t('charters.toCharters')}
                </TextLink>
              }
            >
              {running.length > 0 ? (
                <ul className={styles.list}>
                  {running.map(charter => (
                    <CharterLine key={charter.entityRef} charter={charter} />
                  ))}
                </ul>
              ) : (
                t(
                  value.length > 0
                    ? 'overviewCharters.noneRunning'
                    : 'charters.noneTitle',
                )
              )}
            </Panel>
          );
        }}
      </Loaded>
    </div>
  );
}
