import { Knex } from 'knex';
import { toBoolean } from '../../database';
import { StoredPin, StoredStart } from '../records/CharterRecords';
import { RecordedRow, recordedRows, toRecorded } from './recordedRows';

interface StartRow extends RecordedRow {
  id: number;
  definition_id: number;
  starts_on: number;
  judged_revision_id: number;
  frozen_recording: number;
  retrospective: unknown;
}

interface PinRow {
  start_id: number;
  scorecard_id: number;
  revision_id: number;
  frozen_recording: number;
}

interface MemberRow {
  start_id: number;
  scorecard_id: number;
  entity_id: number;
}

/**
 * Starts that were frozen by a recording, with their pins and populations: three statements.
 */
export async function selectStarts(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredStart[]> {
  const { tx, recording } = options;
  const starts: StartRow[] = await recordedRows(
    options,
    'charter_starts',
  ).select(
    't.id',
    't.definition_id',
    't.starts_on',
    't.judged_revision_id',
    't.frozen_recording',
    't.retrospective',
  );
  const pins: PinRow[] = await tx('charter_pins')
    .where('recording', '<=', recording)
    .select('start_id', 'scorecard_id', 'revision_id', 'frozen_recording');
  const members: MemberRow[] = await tx('charter_population as t')
    .join('charter_pins as p', on =>
      on
        .on('p.start_id', 't.start_id')
        .andOn('p.scorecard_id', 't.scorecard_id'),
    )
    .where('p.recording', '<=', recording)
    .select('t.start_id', 't.scorecard_id', 't.entity_id')
    .orderBy(['t.start_id', 't.scorecard_id', 't.entity_id']);
  const pinsByStart = new Map<number, Map<number, StoredPin>>();
  for (const row of pins) {
    const ofStart = pinsByStart.get(row.start_id) ?? new Map();
    pinsByStart.set(row.start_id, ofStart);
    ofStart.set(row.scorecard_id, {
      scorecardId: row.scorecard_id,
      revisionId: row.revision_id,
      frozenRecording: row.frozen_recording,
      entityIds: [],
    });
  }
  for (const row of members) {
    pinsByStart
      .get(row.start_id)
      ?.get(row.scorecard_id)
      ?.entityIds.push(row.entity_id);
  }
  return starts.map(row => ({
    ...toRecorded(row),
    id: row.id,
    definitionId: row.definition_id,
    startsOn: row.starts_on,
    judgedRevisionId: row.judged_revision_id,
    frozenRecording: row.frozen_recording,
    retrospective: toBoolean(row.retrospective),
    pins: pinsByStart.get(row.id) ?? new Map(),
  }));
}
