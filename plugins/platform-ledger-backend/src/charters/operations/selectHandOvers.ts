import { Knex } from 'knex';
import { inByteOrder } from '../../database';
import { StoredHandOver } from '../records/CharterRecords';

interface ItemRow {
  id: string;
  decision_id: string;
  definition_id: number;
  capability: string;
  owner_now: string | null;
  adopters: number;
  written_most_by: string | null;
  new_owner: string | null;
  due_on: number | null;
  done_on: number | null;
}

/**
 * Items of hand-over lists by a recording, by capability, each with the latest that was said of it.
 */
export async function selectHandOvers(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredHandOver[]> {
  const { tx, recording } = options;
  const latest = tx('hand_over_changes')
    .where('recording', '<=', recording)
    .groupBy('item_id')
    .select('item_id')
    .max({ recording: 'recording' })
    .as('l');
  const rows: ItemRow[] = await tx('hand_over_items as t')
    .join('charter_decisions as d', 'd.id', 't.decision_id')
    .leftJoin(latest, 'l.item_id', 't.id')
    .leftJoin('hand_over_changes as c', on =>
      on.on('c.item_id', 'l.item_id').andOn('c.recording', 'l.recording'),
    )
    .where('t.recording', '<=', recording)
    .select(
      't.id',
      't.decision_id',
      'd.definition_id',
      't.capability',
      't.owner_now',
      't.adopters',
      't.written_most_by',
      'c.new_owner',
      'c.due_on',
      'c.done_on',
    )
    .orderBy(inByteOrder(tx, 't.capability'))
    .orderBy('t.id');
  return rows.map(row => ({
    id: row.id,
    decisionId: row.decision_id,
    definitionId: row.definition_id,
    capability: row.capability,
    ownerNow: row.owner_now ?? undefined,
    adopters: row.adopters,
    writtenMostBy: row.written_most_by ?? undefined,
    newOwner: row.new_owner ?? undefined,
    dueOn: row.due_on ?? undefined,
    doneOn: row.done_on ?? undefined,
  }));
}
