import { Knex } from 'knex';
import { jsonRows, Recording } from '../../database';
import { LEDGER, StoredPin, StoredStart } from '../records/CharterRecords';

/** What is frozen of a start. */
export interface FrozenStart extends Pick<
  StoredStart,
  | 'definitionId'
  | 'startsOn'
  | 'judgedRevisionId'
  | 'frozenRecording'
  | 'retrospective'
> {
  /** Those that are not there yet. */
  pins: StoredPin[];
}

/**
 * Freezes a start, and pins of scorecards that are not pinned yet. What is frozen already stays as it is.
 */
export async function insertStart(options: {
  tx: Knex.Transaction;
  recording: Recording;
  start: FrozenStart;
}): Promise<void> {
  const { tx, recording, start } = options;
  const recorded = { author: LEDGER, recording: recording.id };
  const key = {
    definition_id: start.definitionId,
    starts_on: start.startsOn,
  };
  await tx('charter_starts')
    .insert({
      ...key,
      ...recorded,
      judged_revision_id: start.judgedRevisionId,
      frozen_recording: start.frozenRecording,
      retrospective: start.retrospective,
    })
    .onConflict(['definition_id', 'starts_on'])
    .ignore();
  const { id } = await tx('charter_starts').where(key).first('id');
  const pinned = new Set(
    await tx('charter_pins').where('start_id', id).pluck('scorecard_id'),
  );
  const pins = start.pins.filter(({ scorecardId }) => !pinned.has(scorecardId));
  if (pins.length === 0) {
    return;
  }
  await tx('charter_pins').insert(
    pins.map(({ scorecardId, revisionId, frozenRecording }) => ({
      start_id: id,
      scorecard_id: scorecardId,
      revision_id: revisionId,
      frozen_recording: frozenRecording,
      ...recorded,
    })),
  );
  // SQLite needs a `where` between a selected source and what may follow it; PostgreSQL does not mind.
  await tx.raw(
    `insert into charter_population (start_id, scorecard_id, entity_id)
     select ?, w.scorecard_id, w.entity_id from ? where true`,
    [
      id,
      jsonRows(tx, {
        alias: 'w',
        columns: { scorecard_id: 'integer', entity_id: 'integer' },
        rows: pins.flatMap(({ scorecardId, entityIds }) =>
          entityIds.map(entityId => ({
            scorecard_id: scorecardId,
            entity_id: entityId,
          })),
        ),
      }),
    ],
  );
}
