import {
  DayNumber,
  MovementCause,
  MovementDirection,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { inByteOrder, toCount } from '../../database';
import { StandingsFilter } from '../StandingsFilter';
import { refsOf, whereReadable } from './whereReadable';
import { Clocks, whereHolds, whereSaid } from './whereHolds';

/**
 * Two days of scorecards that are compared.
 */
export interface MovementSpan extends Clocks {
  tx: Knex;
  since: DayNumber;
  scorecards: {
    definitionId: number;
    /** For each level of the earlier day's revision, from 1, its position among those of the later day. */
    ranks: number[];
  }[];
}

/** Only what these owned when they were last seen: on the later day, and what went on the earlier one. */
interface OfOwners {
  owners?: string[];
}

/** A mover, with the positions of its levels, each by the revision of its own day. */
export interface MoverRow {
  definition_id: number;
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
 * How many entities moved on which scorecard in which direction, by what.
 */
export async function countMovers(span: MovementSpan & OfOwners): Promise<
  {
    definition_id: number;
    direction: MovementDirection;
    cause: MovementCause;
    count: number;
  }[]
> {
  const { tx, owners } = span;
  const query = tx.from(movers(span).as('m'));
  if (owners) {
    joinCatalog(query, span).whereIn('v.owner_ref', refsOf(tx, owners));
  }
  const rows = await query
    .groupBy('m.definition_id', 'm.direction', 'm.cause')
    .select('m.definition_id', 'm.direction', 'm.cause')
    .count({ count: '*' });
  return rows.map(row => ({ ...row, count: toCount(row.count) }));
}

/**
 * Of each scorecard a page of the movers that a reader may see, the latest first, and how many there are.
 */
export async function selectMovers(
  span: MovementSpan &
    OfOwners & {
      filter: StandingsFilter;
      offset: number;
      limit: number;
    },
): Promise<{ rows: MoverRow[]; totals: Map<number, number> }> {
  const { tx, owners, filter, offset, limit } = span;
  const readable = () => {
    const query = joinCatalog(tx.from(movers(span).as('m')), span);
    if (owners) {
      query.whereIn('v.owner_ref', refsOf(tx, owners));
    }
    return whereReadable(query, { tx, filter });
  };
  const placed = readable().select(
    'm.definition_id',
    'e.ref',
    'v.title',
    'v.owner_ref',
    'm.direction',
    'm.cause',
    'm.from_level',
    'm.to_level',
    'm.day',
    tx.raw(
      'row_number() over (partition by m.definition_id order by m.day desc, ?) as place',
      [inByteOrder(tx, 'e.ref')],
    ),
  );
  const rows = await tx
    .from(placed.as('p'))
    .where('p.place', '>', offset)
    .where('p.place', '<=', offset + limit)
    .orderBy(['p.definition_id', 'p.place'])
    .select('p.*');
  const counts: { definition_id: number; count: unknown }[] = await readable()
    .groupBy('m.definition_id')
    .select('m.definition_id')
    .count({ count: '*' });
  return {
    rows,
    totals: new Map(counts.map(row => [row.definition_id, toCount(row.count)])),
  };
}

/** Movers with what the catalog said of them (`v`) when they were last seen, and their references (`e`). */
function joinCatalog(
  query: Knex.QueryBuilder,
  span: MovementSpan,
): Knex.QueryBuilder {
  query
    .join('entities as e', 'e.id', 'm.entity_id')
    .join('entity_versions as v', join => {
      join
        .on('v.entity_id', 'm.entity_id')
        .on('v.from_day', '<=', 'm.seen_on')
        .on('v.to_day', '>', 'm.seen_on');
    });
  return whereSaid(query, 'v', span.recording);
}

function movers(span: MovementSpan): Knex.QueryBuilder {
  const { tx, asOf, since, recording } = span;
  const rank = rankOfEarlierLevel(span);
  // Written out: Knex numbers the values of a selected column after those of a table that is a query.
  const seenOn = (day: DayNumber) => tx.raw(`${Math.trunc(day)} as seen_on`);
  const moved = tx
    .from(population(span, since).as('a'))
    .join(population(span, asOf).as('b'), sameOf('b', 'a'))
    .whereRaw(`${rank} <> b.level`)
    .select(
      'a.definition_id',
      'a.entity_id',
      tx.raw(
        `case when b.level > ${rank} then 'rose' else 'fell' end as direction`,
      ),
      'b.level_cause as cause',
      'a.level as from_level',
      'b.level as to_level',
      'b.level_from_day as day',
      seenOn(asOf),
    );
  const appeared = tx
    .from(population(span, asOf).as('b'))
    .leftJoin(population(span, since).as('a'), sameOf('a', 'b'))
    .whereNull('a.entity_id')
    .select(
      'b.definition_id',
      'b.entity_id',
      tx.raw(`'appeared' as direction`),
      'b.eligible_cause as cause',
      tx.raw('null as from_level'),
      'b.level as to_level',
      'b.eligible_from_day as day',
      seenOn(asOf),
    );
  const went = tx
    .from(population(span, since).as('a'))
    .leftJoin(population(span, asOf).as('b'), sameOf('b', 'a'))
    .join(lastDays(span).as('l'), sameOf('l', 'a'))
    .join('standings as x', join => {
      join
        .on('x.definition_id', 'l.definition_id')
        .on('x.entity_id', 'l.entity_id')
        .on('x.to_day', 'l.to_day')
        .onVal('x.recorded_from', '<=', recording)
        .onVal('x.recorded_to', '>', recording);
    })
    .whereNull('b.entity_id')
    .select(
      'a.definition_id',
      'a.entity_id',
      tx.raw(`'went' as direction`),
      'x.end_cause as cause',
      'a.level as from_level',
      tx.raw('null as to_level'),
      'x.to_day as day',
      seenOn(since),
    );
  return moved.unionAll([appeared, went]);
}

/** Joins what is of one scorecard and one entity. */
function sameOf(left: string, right: string): Knex.JoinCallback {
  return join => {
    join
      .on(`${left}.definition_id`, `${right}.definition_id`)
      .on(`${left}.entity_id`, `${right}.entity_id`);
  };
}

/** The earlier level's position among the later day's, as SQL; made of whole numbers alone. */
function rankOfEarlierLevel({ scorecards }: MovementSpan): string {
  const cases = scorecards.flatMap(({ definitionId, ranks }) =>
    ranks.map(
      (position, index) =>
        `when a.definition_id = ${Math.trunc(definitionId)} and a.level = ${index + 1} then ${Math.trunc(position)}`,
    ),
  );
  return `case ${cases.join(' ')} else a.level end`;
}

/** Who was in the populations on a day. */
function population(span: MovementSpan, day: DayNumber): Knex.QueryBuilder {
  return whereHolds(
    standingsOf(span).select(
      's.definition_id',
      's.entity_id',
      's.level',
      's.level_cause',
      's.level_from_day',
      's.eligible_cause',
      's.eligible_from_day',
    ),
    's',
    { ...span, asOf: day },
  );
}

/** The day on which each entity was last seen to leave a population, up to the later day. */
function lastDays(span: MovementSpan): Knex.QueryBuilder {
  const { recording, asOf, since } = span;
  return whereSaid(
    standingsOf(span)
      .whereNotNull('s.end_cause')
      .where('s.to_day', '<=', asOf)
      .where('s.to_day', '>', since)
      .groupBy('s.definition_id', 's.entity_id')
      .select('s.definition_id', 's.entity_id')
      .max({ to_day: 's.to_day' }),
    's',
    recording,
  );
}

function standingsOf({ tx, scorecards }: MovementSpan): Knex.QueryBuilder {
  return tx('standings as s')
    .whereIn(
      's.definition_id',
      scorecards.map(({ definitionId }) => definitionId),
    )
    .whereNot('s.eligibility', 'unknown');
}
