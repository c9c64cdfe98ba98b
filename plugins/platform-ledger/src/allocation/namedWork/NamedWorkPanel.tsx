import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  NamedWork,
  namedWorkCreatePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../api';
import {
  DownloadButton,
  Loaded,
  Message,
  Panel,
  SkeletonLines,
} from '../../elements';
import { FormSection } from '../../forms';
import { useAsOf, useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import styles from './NamedWork.module.css';
import { NamedWorkEntry } from './NamedWorkEntry';
import { WorkForm } from './WorkForm';

export interface NamedWorkPanelProps {
  /** Whose writings can be recorded here. */
  groups: { group: string; title?: string }[];
  /** Only what one of these groups wrote. */
  onlyTheirs?: boolean;
}

/** The register of work that several squads write, and what writing it again costs. */
export function NamedWorkPanel(props: NamedWorkPanelProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { groups, onlyTheirs } = props;
  const mayRecord = usePermission({ permission: namedWorkCreatePermission });
  const register = useLoaded(
    () =>
      api.listNamedWork({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  const refs = new Set(groups.map(({ group }) => group));
  const isTheirs = (work: NamedWork) =>
    work.writings.some(writing => refs.has(writing.group));
  return (
    <Panel
      headingLevel={3}
      title={t('namedWork.title')}
      aside={
        <DownloadButton
          fileName="named-work.csv"
          label={t('allocation.csv', { table: t('namedWork.title') })}
          load={() =>
            api.exportAllocation({
              query: {
                table: 'named-work',
                asOf: asked,
                group: onlyTheirs ? groups[0]?.group : undefined,
              },
            })
          }
        />
      }
    >
      <div className={styles.panel}>
        <p className={styles.about}>{t('namedWork.about')}</p>
        {mayRecord.allowed && groups.length > 0 && (
          <FormSection openLabel={t('workForm.open')}>
            {close => (
              <WorkForm
                groups={groups}
                onCancel={() => close()}
                onDone={change => {
                  close(change);
                  register.retry();
                }}
              />
            )}
          </FormSection>
        )}
        <Loaded
          state={register}
          what={t('namedWork.what')}
          stillWorks={t('stillWorks.figures')}
          skeleton={<SkeletonLines lines={3} />}
        >
          {value => {
            const shown = onlyTheirs ? value.filter(isTheirs) : value;
            if (shown.length === 0) {
              return onlyTheirs ? (
                <p className={styles.about}>{t('namedWork.noneHere')}</p>
              ) : (
                <Message kind="empty" title={t('namedWork.noneTitle')}>
                  {t('namedWork.none')}
                </Message>
              );
            }
            return (
              <ul className={styles.list}>
                {[...shown]
                  .sort(
                    (left, right) =>
                      right.redistributedDays - left.redistributedDays,
                  )
                  .map(work => (
                    <NamedWorkEntry
                      key={work.id}
                      work={work}
                      groups={groups}
                      mayRecord={mayRecord.allowed}
                      onRecorded={register.retry}
                    />
                  ))}
              </ul>
            );
          }}
        </Loaded>
      </div>
    </Panel>
  );
}
