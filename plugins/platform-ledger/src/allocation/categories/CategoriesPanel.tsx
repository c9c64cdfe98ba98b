import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  AllocationGrid,
  overrideCreatePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../api';
import {
  DownloadButton,
  Heading,
  Loaded,
  Panel,
  SkeletonLines,
} from '../../elements';
import { FormSection } from '../../forms';
import { useAsOf, useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import styles from './Categories.module.css';
import { OverrideForm } from './OverrideForm';
import { OverridesTable } from './OverridesTable';
import { PolicyPreviewSection } from './PolicyPreviewSection';

/** How work gets its category: by the policy's rules, which can be tried out, and by hand. */
export function CategoriesPanel(props: { grid: AllocationGrid }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const mayOverride = usePermission({ permission: overrideCreatePermission });
  const overrides = useLoaded(
    () =>
      api
        .listItemOverrides({ query: { asOf: asked } })
        .then(({ items }) => items),
    [api, asked],
  );
  const cells = [...props.grid.squads, ...props.grid.platformTeams].flatMap(
    row => row.cells,
  );
  return (
    <Panel headingLevel={3} title={t('categories.title')}>
      <p className={styles.about}>{t('categories.about')}</p>
      <PolicyPreviewSection policies={cells.map(cell => cell.policy)} />
      <div className={styles.bar}>
        <Heading level={4} className={styles.subtitle}>
          {t('overrides.title')}
        </Heading>
        <div>
          <DownloadButton
            fileName="allocation-overrides.csv"
            label={t('allocation.csv', { table: t('overrides.title') })}
            load={() =>
              api.exportAllocation({
                query: { table: 'overrides', asOf: asked },
              })
            }
          />
        </div>
      </div>
      <Loaded
        state={overrides}
        what={t('overrides.title')}
        skeleton={<SkeletonLines lines={2} />}
      >
        {value =>
          value.length === 0 ? (
            <p className={styles.about}>{t('overrides.none')}</p>
          ) : (
            <OverridesTable overrides={value} />
          )
        }
      </Loaded>
      {mayOverride.allowed && (
        <div className={styles.foot}>
          <FormSection openLabel={t('overrideForm.open')}>
            {close => (
              <OverrideForm
                seen={cells.flatMap(cell =>
                  cell.categories.map(({ category }) => category),
                )}
                onCancel={close}
                onDone={change => {
                  close(change);
                  overrides.retry();
                }}
              />
            )}
          </FormSection>
        </div>
      )}
    </Panel>
  );
}
