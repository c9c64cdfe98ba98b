import {
  DayNumber,
  MovementCause,
  MovementDirection,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { inByteOrder, toCount } from '../../database';
import { StandingsFilter } from '../StandingsFilter';
import { whereReadable } from './whereReadable';
import { Clocks, whereHolds, whereSaid } from './whereHolds';

/**
 * Two days of a scorecard that are compared.
 */
export interface MovementSpan extends Clocks {
  tx: Knex;
  definitionId: number;
  since: DayNumber;
  /** For each level of the earlier day's revision, from 1, its position among those of the later day. */
  ranks: number[];
}

/** A mover, with the positions of its levels, each by the revision of its own day. */
export interface MoverRow {
  ref: string;
  title: string | null;
  owner_ref: string | null;
  direction: MovementDirection;
  cause: MovementCause;
  from_level: number | null;
  to_level: number | null;
  day: DayNumber;
}

/**
 * How many entities moved in which direction, by what.
 */
export async function countMovers(
  span: MovementSpan,
): Promise<
  { direction: MovementDirection; cause: MovementCause; count: number }[]
> {
  const rows = await span.tx
    .from(movers(span).as('m'))
    .groupBy('m.direction', 'm.cause')
    .select('m.direction', 'm.cause')
    .count({ count: '*' });
  return rows.map(row => ({ ...row, count: toCount(row.count) }));
}

/**
 * A page of movers that a reader may see, the latest first, and how many there are.
 */
export async function selectMovers(
  span: MovementSpan & {
    filter: StandingsFilter;
    offset: number;
    limit: number;
  },
): Promise<{ rows: MoverRow[]; total: number }> {
  const { tx, filter, offset, limit } = span;
  const readable = () => {
    const query = tx
      .from(movers(span).as('m'))
      .join('entities as e', 'e.id', 'm.entity_id')
      .join('entity_versions as v', 'v.entity_id', 'm.entity_id');
    whereHolds(query, 'v', span);
    return whereReadable(query, { tx, filter });
  };
  const rows = await readable()
    .select(
      'e.ref',
      'v.title',
      'v.owner_ref',
      'm.direction',
      'm.cause',
      'm.from_level',
      'm.to_level',
      'm.day',
    )
    .orderBy('m.day', 'desc')
    .orderByRaw('?', [inByteOrder(tx, 'e.ref')])
    .offset(offset)
    .limit(limit);
  const count = await readable().count({ count: '*' }).first();
  return { rows, total: toCount(count?.count) };
}

function movers(span: MovementSpan): Knex.QueryBuilder {
  const { tx } = span;
  const rank = rankOfEarlierLevel(span.ranks);
  const moved = tx
    .from(population(span, span.since).as('a'))
    .join(population(span, span.asOf).as('b'), 'b.entity_id', 'a.entity_id')
    .whereRaw(`${rank} <> b.level`)
    .select(
      'a.entity_id',
      tx.raw(
        `case when b.level > ${rank} then 'rose' else 'fell' end as direction`,
      ),
      'b.level_cause as cause',
      'a.level as from_level',
      'b.level as to_level',
      'b.level_from_day as day',
    );
  const appeared = tx
    .from(population(span, span.asOf).as('b'))
    .leftJoin(
      population(span, span.since).as('a'),
      'a.entity_id',
      'b.entity_id',
    )
    .whereNull('a.entity_id')
    .select(
      'b.entity_id',
      tx.raw(`'appeared' as direction`),
      'b.eligible_cause as cause',
      tx.raw('null as from_level'),
      'b.level as to_level',
      'b.eligible_from_day as day',
    );
  const went = tx
    .from(population(span, span.since).as('a'))
    .leftJoin(population(span, span.asOf).as('b'), 'b.entity_id', 'a.entity_id')
    .join(lastDays(span).as('l'), 'l.entity_id', 'a.entity_id')
    .join('standings as x', join => {
      join
        .on('x.entity_id', 'l.entity_id')
        .on('x.to_day', 'l.to_day')
        .onVal('x.definition_id', span.definitionId)
        .onVal('x.recorded_from', '<=', span.recording)
        .onVal('x.recorded_to', '>', span.recording);
    })
    .whereNull('b.entity_id')
    .select(
      'a.entity_id',
      tx.raw(`'went' as direction`),
      'x.end_cause as cause',
      'a.level as from_level',
      tx.raw('null as to_level'),
      'x.to_day as day',
    );
  return moved.unionAll([appeared, went]);
}

/** The earlier level's position among the later day's, as SQL; made of whole numbers alone. */
function rankOfEarlierLevel(ranks: number[]): string {
  const cases = ranks.map(
    (position, index) => `when ${index + 1} then ${Math.trunc(position)}`,
  );
  return `case a.level ${cases.join(' ')} else a.level end`;
}

/** Who was in the population on a day. */
function population(span: MovementSpan, day: DayNumber): Knex.QueryBuilder {
  const { tx, definitionId, recording } = span;
  return whereHolds(
    tx('standings as s')
      .where('s.definition_id', definitionId)
      .whereNot('s.eligibility', 'unknown')
      .select(
        's.entity_id',
        's.level',
        's.level_cause',
        's.level_from_day',
        's.eligible_cause',
        's.eligible_from_day',
      ),
    's',
    { asOf: day, recording },
  );
}

/** The day on which each entity was last seen to leave the population, up to the later day. */
function lastDays(span: MovementSpan): Knex.QueryBuilder {
  const { tx, definitionId, recording, asOf, since } = span;
  return whereSaid(
    tx('standings as s')
      .where('s.definition_id', definitionId)
      .whereNotNull('s.end_cause')
      .whereNot('s.eligibility', 'unknown')
      .where('s.to_day', '<=', asOf)
      .where('s.to_day', '>', since)
      .groupBy('s.entity_id')
      .select('s.entity_id')
      .max({ to_day: 's.to_day' }),
    's',
    recording,
  );
}
