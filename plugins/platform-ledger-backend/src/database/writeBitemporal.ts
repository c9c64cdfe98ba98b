import { Knex } from 'knex';
import { bitemporalChange } from './bitemporalChange';
import { BitemporalTable, TimelineRow } from './BitemporalTable';
import { OPEN_RECORDING, Recording } from './Recording';
import {
  closeBitemporalRows,
  deleteBitemporalRows,
  insertBitemporalRows,
} from './operations/bitemporalRows';

/**
 * Brings timelines up to date: what is no longer so is closed at the recording, what is new is added from it on. What was recorded
 * before stays as it was. Differences that lie wholly after the recording's day replace in place, since nobody
 * can have asked for those days. Rows that say the same on both sides are not touched.
 *
 * `present`: the rows of these keys that are still said (`recorded_to` open), with `recorded_from`
 * `next`: the whole new timelines of the same keys
 * @returns the rows that were added, for who has to know what changed
 */
export async function writeBitemporal<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  recording: Pick<Recording, 'id' | 'day'>;
  present: (Row & { recorded_from: number })[];
  next: Row[];
}): Promise<{ added: Row[]; removed: Row[] }> {
  const { tx, table, recording } = options;
  const { dropped, closed, opened } = bitemporalChange(options);
  await deleteBitemporalRows({ tx, table, rows: dropped });
  await closeBitemporalRows({
    tx,
    table,
    rows: closed.map(row => ({ ...row, recorded_to: recording.id })),
  });
  await insertBitemporalRows({
    tx,
    table,
    rows: opened.map(row => ({ ...row, recorded_to: OPEN_RECORDING })),
  });
  return { added: opened, removed: [...dropped, ...closed] };
}
