import { Knex } from 'knex';
import { Recording, writeBitemporal } from '../database';
import { EntityContent } from './entityContent';
import { nextEntityTimeline } from './nextEntityTimeline';
import { EntityVersionRow, entityVersionsTable } from './tables';
import { insertEntityChanges } from './operations/insertEntityChanges';
import { selectTimelines } from './operations/selectTimelines';
import { selectWatchStart } from './operations/selectWatchStart';

/**
 * Brings the versions of a batch of entities up to what a listing says, and lists them for the evaluation. A constant number of statements.
 *
 * `contents`: by entity id; none: the listing does not have it
 */
export async function writeTimelines(options: {
  tx: Knex.Transaction;
  recording: Recording;
  contents: Map<number, EntityContent | undefined>;
}): Promise<void> {
  const { tx, recording, contents } = options;
  const entityIds = Array.from(contents.keys());
  const watch = await selectWatchStart({ tx });
  const present = await selectTimelines({ tx, entityIds });
  const rowsOf = new Map<number, EntityVersionRow[]>();
  for (const { recorded_from, ...row } of present) {
    const rows = rowsOf.get(row.entity_id) ?? [];
    rows.push(row);
    rowsOf.set(row.entity_id, rows);
  }
  await writeBitemporal({
    tx,
    table: entityVersionsTable,
    recording,
    present,
    next: entityIds.flatMap(entityId =>
      nextEntityTimeline({
        entityId,
        present: rowsOf.get(entityId) ?? [],
        content: contents.get(entityId),
        day: recording.day,
        // The day it started is judged as of its end, and a portal that has just started names its entities little by little.
        watched: watch !== undefined && watch.day < recording.day,
      }),
    ),
  });
  await insertEntityChanges({ tx, entityIds, recording: recording.id });
}
