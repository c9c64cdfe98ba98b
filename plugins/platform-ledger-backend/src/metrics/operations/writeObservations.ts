import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING, Recording } from '../../database';
import type { RankedObservation } from '../intake/ParsedObservation';

interface Options {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  observations: RankedObservation[];
}

/**
 * Observations that are still said are so no longer.
 */
export async function closeObservations(options: Options): Promise<void> {
  const { tx, recording, sourceId, observations } = options;
  if (observations.length === 0) {
    return;
  }
  await tx.raw(
    `with w as materialized (select * from ?)
     update metric_observations set recorded_to = ? from w
     where metric_observations.source_id = ? and metric_observations.recorded_to = ?
       and metric_observations.metric_key = w.metric_key and metric_observations.day = w.day`,
    [keys(tx, observations), recording.id, sourceId, OPEN_RECORDING],
  );
}

/**
 * Adds observations from a recording on.
 */
export async function insertObservations(options: Options): Promise<void> {
  const { tx, recording, sourceId, observations } = options;
  if (observations.length === 0) {
    return;
  }
  await tx.raw(
    `insert into metric_observations (
       metric_key, source_id, day, observed_at, value, n, coverage, content_hash, recorded_from, recorded_to)
     select w.metric_key, cast(? as integer), w.day, w.observed_at, w.value, w.n, w.coverage, w.hash,
       cast(? as integer), cast(? as integer)
     from ?`,
    [
      sourceId,
      recording.id,
      OPEN_RECORDING,
      jsonRows(tx, {
        alias: 'w',
        columns: {
          metric_key: 'integer',
          day: 'integer',
          observed_at: 'text',
          value: 'double',
          n: 'integer',
          coverage: 'double',
          hash: 'text',
        },
        rows: observations.map(
          ({ metricKey, observedAt, contentHash, ...content }) => ({
            ...content,
            metric_key: metricKey,
            observed_at: observedAt,
            hash: contentHash,
          }),
        ),
      }),
    ],
  );
}

/**
 * The same was said again later: it outranks what was said in between.
 */
export async function raiseObservations(options: Options): Promise<void> {
  const { tx, sourceId, observations } = options;
  if (observations.length === 0) {
    return;
  }
  await tx.raw(
    `with w as materialized (select * from ?)
     update metric_observations set observed_at = w.observed_at from w
     where metric_observations.source_id = ? and metric_observations.recorded_to = ?
       and metric_observations.metric_key = w.metric_key and metric_observations.day = w.day`,
    [keys(tx, observations), sourceId, OPEN_RECORDING],
  );
}

function keys(tx: Knex, observations: RankedObservation[]): Knex.Raw {
  return jsonRows(tx, {
    alias: 'w',
    columns: { metric_key: 'integer', day: 'integer', observed_at: 'text' },
    rows: observations.map(({ metricKey, day, observedAt }) => ({
      metric_key: metricKey,
      day,
      observed_at: observedAt,
    })),
  });
}
