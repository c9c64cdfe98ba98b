import { Knex } from 'knex';
import { ActivityWindow } from '../types';

/** A row of the traces of a window. */
export interface PersonTraceRow {
  person_id: number;
  day: number;
  item: string;
  change_key: string | null;
  component: string | null;
  area: string | null;
  attributes: string | null;
  hours: number | null;
  points: number | null;
}

/**
 * The traces of a window without bots, by canonical person, then day: a query to be streamed.
 */
export function selectPersonTraces(options: ActivityWindow): Knex.QueryBuilder {
  const { tx, recording } = options;
  return tracesOf(options)
    .join('work_items as i', 'i.id', 't.item_id')
    .leftJoin('person_identities as c', on =>
      on
        .on('c.person_id', 't.person_id')
        .andOnVal('c.recorded_from', '<=', recording)
        .andOnVal('c.recorded_to', '>', recording),
    )
    .select(
      {
        person_id: tx.raw('coalesce(c.canonical_id, t.person_id)'),
        item: 'i.key',
      },
      't.day',
      't.change_key',
      't.component',
      't.area',
      't.attributes',
      't.hours',
      't.points',
    )
    .orderBy(['person_id', 't.day']);
}

/** Traces `t` of a window without bots. */
export function tracesOf(options: ActivityWindow): Knex.QueryBuilder {
  const { tx, from, to, recording } = options;
  return tx('activity_traces as t')
    .where('t.day', '>=', from)
    .where('t.day', '<', to)
    .where('t.recorded_from', '<=', recording)
    .where('t.recorded_to', '>', recording)
    .where('t.bot', false);
}
