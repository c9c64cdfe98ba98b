import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { DefinitionChanges } from '../planDefinitionChanges';

/**
 * Definitions never seen before.
 */
export async function insertDefinitions(options: {
  tx: Knex;
  definitions: DefinitionChanges['added'];
}): Promise<void> {
  const { tx, definitions } = options;
  if (definitions.length === 0) {
    return;
  }
  await tx.raw(
    `insert into definitions (kind, ref) select w.kind, w.ref from ? where true`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: { kind: 'text', ref: 'text' },
        rows: definitions.map(({ kind, entityRef }) => ({
          kind,
          ref: entityRef,
        })),
      }),
    ],
  );
}
