import { Knex } from 'knex';
import { toBoolean } from '../../database';
import { KnownDefinition } from '../planDefinitionChanges';

/**
 * Every definition ever seen, with its latest revision and what is wrong with it now. Without contents.
 */
export async function selectKnownDefinitions(options: {
  tx: Knex;
}): Promise<KnownDefinition[]> {
  const { tx } = options;
  const rows = await tx('definitions as d')
    .leftJoin('definition_revisions as r', join =>
      join
        .on('r.definition_id', 'd.id')
        .andOn(
          'r.number',
          tx.raw(
            '(select max(l.number) from definition_revisions l where l.definition_id = d.id)',
          ),
        ),
    )
    .leftJoin('definition_problems as p', 'p.definition_id', 'd.id')
    .select(
      'd.ref',
      'd.kind',
      'r.number',
      'r.content_hash',
      'r.retired',
      'p.problems',
    )
    .orderBy('d.id');
  return rows.map(row => ({
    entityRef: row.ref,
    kind: row.kind,
    latest:
      row.number === null
        ? undefined
        : {
            number: row.number,
            contentHash: row.content_hash,
            retired: toBoolean(row.retired),
          },
    problems: row.problems ?? undefined,
  }));
}
