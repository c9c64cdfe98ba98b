import {
  CheckState,
  letterOfState,
  MatrixQuery,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { inByteOrder, toCount } from '../../database';
import { StandingsFilter } from '../StandingsFilter';
import { StandingRow } from '../tables';
import { standingsOnDay } from './standingsOnDay';
import { Clocks } from './whereHolds';
import { refsOf, whereReadable } from './whereReadable';

/**
 * What a matrix is narrowed to and ordered by, in the terms of the table.
 */
export interface MatrixSelection extends Clocks {
  tx: Knex;
  definitionId: number;
  filter: StandingsFilter;
  /** Owners whose entities are taken. */
  owners?: string[];
  kind?: string;
  lifecycle?: string;
  /** Position of the check, from 0; without it, any check. */
  check?: number;
  state?: CheckState;
  /** Position of the level, 0 below the first. */
  level?: number;
  search?: string;
  orderBy: NonNullable<MatrixQuery['orderBy']>;
  order: NonNullable<MatrixQuery['order']>;
  offset: number;
  limit: number;
}

/** A standing with what the catalog said of the entity. */
export type MatrixTableRow = StandingRow & {
  ref: string;
  kind: string;
  type: string | null;
  lifecycle: string | null;
  title: string | null;
  owner_ref: string | null;
};

/**
 * A page of the matrix, and how many rows there are.
 */
export async function selectMatrix(
  selection: MatrixSelection,
): Promise<{ rows: MatrixTableRow[]; total: number }> {
  const { tx, orderBy, order, offset, limit } = selection;
  const columns = {
    owner: tx.raw(`coalesce(v.owner_ref, '')`),
    level: tx.raw('s.level'),
    score: tx.raw('coalesce(s.score, -1)'),
    name: inByteOrder(tx, 'e.ref'),
  };
  const rows = await narrowed(selection)
    .select(
      's.*',
      'e.ref',
      'v.kind',
      'v.type',
      'v.lifecycle',
      'v.title',
      'v.owner_ref',
    )
    .orderByRaw(`? ${order === 'desc' ? 'desc' : 'asc'}, ? asc`, [
      columns[orderBy],
      columns.name,
    ])
    .offset(offset)
    .limit(limit);
  const count = await narrowed(selection).count({ count: '*' }).first();
  return { rows, total: toCount(count?.count) };
}

/**
 * Owners, kinds and lifecycles of the rows that a reader may see, before they are narrowed.
 */
export async function selectMatrixChoices(
  selection: Pick<
    MatrixSelection,
    'tx' | 'definitionId' | 'filter' | keyof Clocks
  >,
): Promise<
  { owner_ref: string | null; kind: string; lifecycle: string | null }[]
> {
  return readable(selection).distinct('v.owner_ref', 'v.kind', 'v.lifecycle');
}

function readable(
  selection: Pick<
    MatrixSelection,
    'tx' | 'definitionId' | 'filter' | keyof Clocks
  >,
): Knex.QueryBuilder {
  const { tx, definitionId } = selection;
  return whereReadable(
    standingsOnDay(tx, { ...selection, definitionIds: [definitionId] }),
    selection,
  );
}

function narrowed(selection: MatrixSelection): Knex.QueryBuilder {
  const { tx, owners, kind, lifecycle, check, state, level, search } =
    selection;
  const query = readable(selection);
  if (owners) {
    query.whereIn('v.owner_ref', refsOf(tx, owners));
  }
  if (kind !== undefined) {
    query.whereRaw('lower(v.kind) = ?', [kind.toLowerCase()]);
  }
  if (lifecycle !== undefined) {
    query.where('v.lifecycle', lifecycle);
  }
  if (state !== undefined && check !== undefined) {
    query.whereRaw('substr(s.states, ?, 1) = ?', [
      check + 1,
      letterOfState(state),
    ]);
  } else if (state !== undefined) {
    query.where('s.states', 'like', `%${letterOfState(state)}%`);
  }
  if (level !== undefined) {
    query.where('s.level', level).whereNot('s.eligibility', 'unknown');
  }
  if (search) {
    const pattern = `%${search.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&')}%`;
    query.whereRaw(
      `(e.ref like ? escape '\\' or v.title_lower like ? escape '\\')`,
      [pattern, pattern],
    );
  }
  return query;
}
