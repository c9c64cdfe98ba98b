import {
  CHECK_STATES,
  CheckState,
  MatrixQuery,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { UrlState } from '../state';

export const MATRIX_PAGE_SIZE = 50;

/** What the matrix can be filtered by, under these names in the URL. */
export const MATRIX_FILTERS = [
  'owner',
  'kind',
  'lifecycle',
  'level',
  'check',
  'state',
  'search',
] as const;

export type MatrixOrder = NonNullable<MatrixQuery['orderBy']>;

const ORDERS: MatrixOrder[] = ['name', 'owner', 'level', 'score'];

export interface MatrixUrl {
  query: MatrixQuery & { orderBy: MatrixOrder; order: 'asc' | 'desc' };
  page: number;
  /** How many filters are set. */
  filterCount: number;
}

/** Reads filters, order and page from the URL; what is not understood is left out. */
export function matrixQuery(
  url: UrlState,
  asOf: string | undefined,
): MatrixUrl {
  const filters = Object.fromEntries(
    MATRIX_FILTERS.map(name => [name, url.get(name)]),
  );
  const page = Math.max(1, Math.floor(Number(url.get('page'))) || 1);
  return {
    page,
    filterCount: Object.values(filters).filter(Boolean).length,
    query: {
      ...filters,
      state: stateOf(url.get('state')),
      orderBy: ORDERS.find(known => known === url.get('orderBy')) ?? 'name',
      order: url.get('order') === 'desc' ? 'desc' : 'asc',
      asOf,
      offset: (page - 1) * MATRIX_PAGE_SIZE,
      limit: MATRIX_PAGE_SIZE,
    },
  };
}

function stateOf(text: string | undefined): CheckState | undefined {
  return CHECK_STATES.find(state => state === text);
}
