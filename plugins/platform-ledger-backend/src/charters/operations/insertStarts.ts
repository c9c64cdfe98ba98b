import { Knex } from 'knex';
import { insertMissing, jsonRows, Recording } from '../../database';
import {
  LEDGER,
  OfStart,
  StoredPin,
  StoredStart,
} from '../records/CharterRecords';

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

const START_COLUMNS = {
  definition_id: 'integer',
  starts_on: 'integer',
  judged_revision_id: 'integer',
  frozen_recording: 'integer',
  retrospective: 'boolean',
  author: 'text',
  recording: 'integer',
} as const;

const PIN_COLUMNS = {
  start_id: 'integer',
  scorecard_id: 'integer',
  revision_id: 'integer',
  frozen_recording: 'integer',
  author: 'text',
  recording: 'integer',
} as const;

const MEMBER_COLUMNS = {
  start_id: 'integer',
  scorecard_id: 'integer',
  entity_id: 'integer',
} as const;

/**
 * Freezes starts, and pins of scorecards that are not pinned yet. What is frozen already stays as it is.
 */
export async function insertStarts(options: {
  tx: Knex.Transaction;
  recording: Recording;
  starts: FrozenStart[];
}): Promise<void> {
  const { tx, recording, starts } = options;
  const recorded = { author: LEDGER, recording: recording.id };
  await insertMissing({
    tx,
    table: 'charter_starts',
    columns: START_COLUMNS,
    rows: starts.map(start => ({
      definition_id: start.definitionId,
      starts_on: start.startsOn,
      judged_revision_id: start.judgedRevisionId,
      frozen_recording: start.frozenRecording,
      retrospective: start.retrospective,
      ...recorded,
    })),
  });
  const pins = await missingPins({ tx, starts });
  await insertMissing({
    tx,
    table: 'charter_pins',
    columns: PIN_COLUMNS,
    rows: pins.map(({ startId, pin }) => ({
      start_id: startId,
      scorecard_id: pin.scorecardId,
      revision_id: pin.revisionId,
      frozen_recording: pin.frozenRecording,
      ...recorded,
    })),
  });
  await insertMissing({
    tx,
    table: 'charter_population',
    columns: MEMBER_COLUMNS,
    rows: pins.flatMap(({ startId, pin }) =>
      pin.entityIds.map(entityId => ({
        start_id: startId,
        scorecard_id: pin.scorecardId,
        entity_id: entityId,
      })),
    ),
  });
}

/** Who is pinned already keeps the population of then. */
async function missingPins(options: {
  tx: Knex.Transaction;
  starts: FrozenStart[];
}): Promise<{ startId: number; pin: StoredPin }[]> {
  const { tx, starts } = options;
  const rows: {
    id: number;
    definition_id: number;
    starts_on: number;
    scorecard_id: number | null;
  }[] = await tx
    .select('t.id', 't.definition_id', 't.starts_on', 'p.scorecard_id')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { definition_id: 'integer', starts_on: 'integer' },
        rows: starts.map(({ definitionId, startsOn }) => ({
          definition_id: definitionId,
          starts_on: startsOn,
        })),
      }),
    )
    .joinRaw('cross join charter_starts as t')
    .leftJoin('charter_pins as p', 'p.start_id', 't.id')
    .whereRaw(
      't.definition_id = w.definition_id and t.starts_on = w.starts_on',
    );
  const ids = new Map<string, number>();
  const pinned = new Set<string>();
  for (const row of rows) {
    const { definition_id: definitionId, starts_on: startsOn } = row;
    ids.set(keyOf({ definitionId, startsOn }), row.id);
    pinned.add(`${row.id} ${row.scorecard_id}`);
  }
  return starts.flatMap(start => {
    const startId = ids.get(keyOf(start))!;
    return start.pins
      .filter(({ scorecardId }) => !pinned.has(`${startId} ${scorecardId}`))
      .map(pin => ({ startId, pin }));
  });
}

function keyOf({ definitionId, startsOn }: OfStart): string {
  return `${definitionId} ${startsOn}`;
}
