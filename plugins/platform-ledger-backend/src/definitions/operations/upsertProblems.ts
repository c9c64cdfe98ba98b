import { Knex } from 'knex';
import { Recording, jsonRows } from '../../database';
import { DefinitionChanges } from '../planDefinitionChanges';

/**
 * Notes what is wrong with definitions as they stand in the catalog now.
 */
export async function upsertProblems(options: {
  tx: Knex;
  recording: Recording;
  invalid: DefinitionChanges['invalid'];
}): Promise<void> {
  const { tx, recording, invalid } = options;
  if (invalid.length === 0) {
    return;
  }
  await tx.raw(
    `insert into definition_problems (definition_id, content_hash, seen_at, problems)
     select d.id, w.content_hash, ?, w.problems
     from ? join definitions d on d.ref = w.ref
     where true
     on conflict (definition_id) do update set
       content_hash = excluded.content_hash, seen_at = excluded.seen_at, problems = excluded.problems`,
    [
      recording.recordedAt,
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text', content_hash: 'text', problems: 'text' },
        rows: invalid.map(definition => ({
          ref: definition.entityRef,
          content_hash: definition.contentHash,
          problems: definition.problems,
        })),
      }),
    ],
  );
}
