import { Knex } from 'knex';
import { Recording, jsonRows } from '../../database';
import { DefinitionChanges } from '../planDefinitionChanges';

/**
 * Revisions that say that a definition went from the catalog; their content is that of the revision before.
 */
export async function insertRetirements(options: {
  tx: Knex;
  recording: Recording;
  retirements: DefinitionChanges['retirements'];
}): Promise<void> {
  const { tx, recording, retirements } = options;
  if (retirements.length === 0) {
    return;
  }
  await tx.raw(
    `insert into definition_revisions
       (definition_id, number, content_hash, first_seen_day, recording, location, content, retired)
     select d.id, w.number, r.content_hash, ?, ?, r.location, r.content, ?
     from ? join definitions d on d.ref = w.ref
     join definition_revisions r on r.definition_id = d.id and r.number = w.number - 1
     where true`,
    [
      recording.day,
      recording.id,
      true,
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text', number: 'integer' },
        rows: retirements.map(({ entityRef, number }) => ({
          ref: entityRef,
          number,
        })),
      }),
    ],
  );
}
