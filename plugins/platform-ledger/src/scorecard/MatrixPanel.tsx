import { useApi } from '@backstage/core-plugin-api';
import {
  definitionPath,
  ScorecardDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { Loaded, Message, Pager, Panel, SkeletonLines } from '../elements';
import { useFormat } from '../format';
import { useAsOf, useLoaded, useUrlState } from '../state';
import { useTranslation } from '../translation';
import { MatrixFilters } from './MatrixFilters';
import { MATRIX_PAGE_SIZE, matrixQuery } from './matrixQuery';
import { MatrixTable } from './MatrixTable';
import { MATRIX_ID } from './scrollToMatrix';

/** Every entity and how it stands on every check. */
export function MatrixPanel(props: { scorecard: ScorecardDetails }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const format = useFormat();
  const url = useUrlState();
  const { asked } = useAsOf();
  const { entityRef, levels } = props.scorecard;
  const { query, page, filterCount } = matrixQuery(url, asked);
  const matrix = useLoaded(
    () => api.getMatrix({ path: definitionPath(entityRef), query }),
    [api, entityRef, JSON.stringify(query)],
  );
  return (
    <Panel
      id={MATRIX_ID}
      headingLevel={3}
      title={t('matrix.title')}
      aside={
        matrix.value &&
        t('matrix.total', {
          count: matrix.value.total,
          n: format.count(matrix.value.total),
        })
      }
    >
      <MatrixFilters
        url={url}
        offered={matrix.value}
        levels={levels}
        filterCount={filterCount}
      />
      <Loaded
        state={matrix}
        what={t('what.matrix')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<SkeletonLines lines={8} height={32} />}
      >
        {value =>
          value.rows.length === 0 ? (
            <Message
              kind="empty"
              title={t(
                filterCount > 0 ? 'matrix.noMatchTitle' : 'matrix.emptyTitle',
              )}
            >
              {t(filterCount > 0 ? 'matrix.noMatch' : 'matrix.empty')}
            </Message>
          ) : (
            <>
              <MatrixTable
                matrix={value}
                sorting={{
                  by: query.orderBy,
                  order: query.order,
                  onChange: (orderBy, order) =>
                    url.set({ orderBy, order, page: undefined }),
                }}
              />
              <Pager
                label={t('matrix.pager')}
                page={page}
                pageSize={MATRIX_PAGE_SIZE}
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
