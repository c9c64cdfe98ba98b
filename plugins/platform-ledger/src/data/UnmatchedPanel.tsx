import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { platformLedgerApiRef } from '../api';
import { DataTable, Loaded, Pager, Panel } from '../elements';
import { useLoaded, useUrlState } from '../state';
import { useTranslation } from '../translation';

const PAGE_SIZE = 25;

/**
 * Persons whom activity names and no membership does, for whoever owns an allocation policy: the one list of persons, with nothing beside them.
 * Others see nothing of it.
 */
export function UnmatchedPanel() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const url = useUrlState();
  const page = Math.max(1, Number(url.get('unmatchedPage')) || 1);
  const unmatched = useLoaded(
    () =>
      api.listUnmatchedPersons({
        query: { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
      }),
    [api, page],
  );
  const { error } = unmatched;
  if (
    (error instanceof ResponseError && error.statusCode === 403) ||
    (!error && unmatched.value === undefined)
  ) {
    return null;
  }
  return (
    <Panel headingLevel={3} title={t('unmatched.title')}>
      <Loaded state={unmatched} what={t('unmatched.what')}>
        {value =>
          value.total === 0 ? (
            <p>{t('unmatched.none')}</p>
          ) : (
            <>
              <p>{t('unmatched.about')}</p>
              <DataTable
                caption={t('unmatched.caption')}
                rows={value.items}
                rowKey={({ person }) => person}
                columns={[
                  {
                    key: 'person',
                    head: t('unmatched.person'),
                    cell: ({ person }) => <code>{person}</code>,
                  },
                ]}
              />
              <Pager
                label={t('unmatched.pager')}
                page={page}
                pageSize={PAGE_SIZE}
                total={value.total}
                onChange={chosen =>
                  url.set({
                    unmatchedPage: chosen === 1 ? undefined : String(chosen),
                  })
                }
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
