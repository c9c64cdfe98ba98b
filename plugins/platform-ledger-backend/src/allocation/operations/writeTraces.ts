import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING, Recording } from '../../database';
import type { RankedTrace } from '../activity/takeTraces';

interface Options {
  tx: Knex.Transaction;
  sourceId: number;
  traces: RankedTrace[];
}

/**
 * Traces that are still said are so no longer.
 */
export async function closeTraces(
  options: Options & { recording: Recording },
): Promise<void> {
  const { tx, sourceId, traces, recording } = options;
  if (traces.length === 0) {
    return;
  }
  await tx.raw(
    `update activity_traces set recorded_to = ?
     where source_id = ? and recorded_to = ? and trace_key in (select w.key from ?)`,
    [
      recording.id,
      sourceId,
      OPEN_RECORDING,
      jsonRows(tx, {
        alias: 'w',
        columns: { key: 'text' },
        rows: traces.map(({ key }) => ({ key })),
      }),
    ],
  );
}

/**
 * Adds traces from a recording on; their persons and items are known.
 */
export async function insertTraces(
  options: Options & { recording: Recording },
): Promise<void> {
  const { tx, sourceId, traces, recording } = options;
  await tx.raw(
    `insert into activity_traces (
       source_id, trace_key, day, person_id, bot, item_id, change_key, component, area, attributes,
       hours, points, observed_at, content_hash, recorded_from, recorded_to)
     select cast(? as integer), w.key, w.day, p.id, w.bot, i.id, w.change, w.component, w.area, w.attributes,
       w.hours, w.points, w.observed_at, w.hash, cast(? as integer), cast(? as integer)
     from ? cross join persons as p cross join work_items as i
     where p.key = w.person and i.key = w.item`,
    [
      sourceId,
      recording.id,
      OPEN_RECORDING,
      jsonRows(tx, {
        alias: 'w',
        columns: {
          key: 'text',
          day: 'integer',
          person: 'text',
          bot: 'boolean',
          item: 'text',
          change: 'text',
          component: 'text',
          area: 'text',
          attributes: 'text',
          hours: 'double',
          points: 'double',
          observed_at: 'text',
          hash: 'text',
        },
        rows: traces.flatMap(({ key, observedAt, hash, content }) =>
          'deleted' in content
            ? []
            : [
                {
                  ...content,
                  key,
                  hash,
                  observed_at: observedAt,
                  attributes:
                    content.attributes && JSON.stringify(content.attributes),
                },
              ],
        ),
      }),
    ],
  );
}

/**
 * Adds that traces are taken back. A row without person and item (no id is 0) that no read of activity takes, as those of bots; it keeps
 * the rank, so that an earlier report of the trace that comes late does not bring it back.
 */
export async function insertRetractions(
  options: Options & { recording: Recording },
): Promise<void> {
  const { tx, sourceId, traces, recording } = options;
  const rows = traces.flatMap(({ key, observedAt, hash, content }) =>
    'deleted' in content
      ? [{ key, hash, day: content.day, observed_at: observedAt }]
      : [],
  );
  await tx.raw(
    `insert into activity_traces (
       source_id, trace_key, day, person_id, bot, item_id, observed_at, content_hash, recorded_from, recorded_to)
     select cast(? as integer), w.key, w.day, 0, cast(? as boolean), 0, w.observed_at, w.hash, cast(? as integer), cast(? as integer)
     from ?`,
    [
      sourceId,
      true,
      recording.id,
      OPEN_RECORDING,
      jsonRows(tx, {
        alias: 'w',
        columns: {
          key: 'text',
          day: 'integer',
          observed_at: 'text',
          hash: 'text',
        },
        rows,
      }),
    ],
  );
}

/**
 * The same was said again later: it outranks what was said in between.
 */
export async function raiseTraces(options: Options): Promise<void> {
  const { tx, sourceId, traces } = options;
  if (traces.length === 0) {
    return;
  }
  await tx.raw(
    // Materialised, so that SQLite can look keys up in the list.
    `with w as materialized (select * from ?)
     update activity_traces set observed_at = w.observed_at from w
     where activity_traces.source_id = ? and activity_traces.recorded_to = ?
       and activity_traces.trace_key = w.key`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: { key: 'text', observed_at: 'text' },
        rows: traces.map(({ key, observedAt }) => ({
          key,
          observed_at: observedAt,
        })),
      }),
      sourceId,
      OPEN_RECORDING,
    ],
  );
}
