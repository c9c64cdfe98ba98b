import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import {
  DataTable,
  Loaded,
  Message,
  Pager,
  Panel,
  SkeletonLines,
} from '../elements';
import { useFormat } from '../format';
import { useLoaded, useUrlState } from '../state';
import { useTranslation } from '../translation';

const PAGE_SIZE = 25;

/** Entities that facts are about and the catalog does not have. Their facts are kept. */
export function UnresolvedPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const api = useApi(platformLedgerApiRef);
  const url = useUrlState();
  const page = Math.max(1, Number(url.get('page')) || 1);
  const unresolved = useLoaded(
    () =>
      api.listUnresolvedEntities({
        query: { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
      }),
    [api, page],
  );
  return (
    <Panel headingLevel={3} title={t('unresolved.title')}>
      <Loaded
        state={unresolved}
        what={t('what.unresolved')}
        stillWorks={t('stillWorks.sources')}
        skeleton={<SkeletonLines lines={4} />}
      >
        {value =>
          value.total === 0 ? (
            <Message kind="empty" title={t('unresolved.noneTitle')}>
              {t('unresolved.none')}
            </Message>
          ) : (
            <>
              <p>{t('unresolved.about')}</p>
              <DataTable
                caption={t('unresolved.caption')}
                rows={value.items}
                rowKey={entity => entity.entityRef}
                columns={[
                  {
                    key: 'entity',
                    head: t('unresolved.entity'),
                    cell: entity => <code>{entity.entityRef}</code>,
                  },
                  {
                    key: 'state',
                    head: t('unresolved.state'),
                    cell: entity => t(`unresolvedState.${entity.state}`),
                  },
                  {
                    key: 'facts',
                    head: t('unresolved.facts'),
                    align: 'number',
                    cell: entity => format.count(entity.factCount),
                  },
                  {
                    key: 'latest',
                    head: t('unresolved.latest'),
                    nowrap: true,
                    cell: entity => format.day(entity.latestDay),
                  },
                ]}
              />
              <Pager
                label={t('unresolved.pager')}
                page={page}
                pageSize={PAGE_SIZE}
                total={value.total}
                onChange={chosen =>
                  url.set({ page: chosen === 1 ? undefined : String(chosen) })
                }
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
