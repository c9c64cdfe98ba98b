import { Knex } from 'knex';
import { Recorded } from '../records/CharterRecords';

/** What every row that was recorded has. */
export interface RecordedRow {
  author: string;
  recording: number;
  recorded_at: string;
}

/**
 * Rows `t` of a table by a recording, in its order, with the instant of each.
 */
export function recordedRows(
  options: { tx: Knex; recording: number },
  table: string,
): Knex.QueryBuilder {
  const { tx, recording } = options;
  return tx({ t: table })
    .join('recordings as r', 'r.id', 't.recording')
    .where('t.recording', '<=', recording)
    .select('t.author', 't.recording', 'r.recorded_at')
    .orderBy('t.recording');
}

export function toRecorded(row: RecordedRow): Recorded {
  const { author, recording, recorded_at: recordedAt } = row;
  return { author, recording, recordedAt };
}
