import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { StandingFilter } from '../../permissions';
import { StandingsFilter } from '../StandingsFilter';

/**
 * Keeps the rows of `standingsOnDay` that a reader may see.
 */
export function whereReadable(
  query: Knex.QueryBuilder,
  options: { tx: Knex; filter: StandingsFilter },
): Knex.QueryBuilder {
  const { tx, filter } = options;
  const { owned, visibleRefs } = filter;
  if (visibleRefs) {
    query.whereIn('e.ref', refsOf(tx, visibleRefs));
  }
  if (owned) {
    query.where(part => whereOwned({ tx, query: part, criteria: owned }));
  }
  return query;
}

function whereOwned(options: {
  tx: Knex;
  query: Knex.QueryBuilder;
  criteria: PermissionCriteria<StandingFilter>;
}): void {
  const { tx, query, criteria } = options;
  if ('allOf' in criteria) {
    for (const part of criteria.allOf) {
      query.andWhere(inner => whereOwned({ tx, query: inner, criteria: part }));
    }
  } else if ('anyOf' in criteria) {
    for (const part of criteria.anyOf) {
      query.orWhere(inner => whereOwned({ tx, query: inner, criteria: part }));
    }
  } else if ('not' in criteria) {
    query.whereNot(inner =>
      whereOwned({ tx, query: inner, criteria: criteria.not }),
    );
  } else {
    // Entities without an owner are nobody's, also under `not`.
    query.whereRaw(`coalesce(v.owner_ref, '') in ?`, [
      refsOf(tx, criteria.owners),
    ]);
  }
}

/** References as one parameter. */
export function refsOf(tx: Knex, refs: string[]): Knex.QueryBuilder {
  return tx.select('ref').from(
    jsonRows(tx, {
      alias: 'w',
      columns: { ref: 'text' },
      rows: refs.map(ref => ({ ref })),
    }),
  );
}
