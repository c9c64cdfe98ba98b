import { Knex } from 'knex';
import { Recording } from '../../database';
import { StoredHandOver } from '../records/CharterRecords';

/** Records what a dissolved team leaves. */
export async function insertHandOvers(options: {
  tx: Knex.Transaction;
  recording: Recording;
  author: string;
  items: Omit<StoredHandOver, 'definitionId'>[];
}): Promise<void> {
  const { tx, recording, author, items } = options;
  if (items.length > 0) {
    await tx('hand_over_items').insert(
      items.map(item => ({
        id: item.id,
        decision_id: item.decisionId,
        capability: item.capability,
        owner_now: item.ownerNow,
        adopters: item.adopters,
        written_most_by: item.writtenMostBy,
        author,
        recording: recording.id,
      })),
    );
  }
}

/** Records how an item stands from now on. */
export async function insertHandOverChange(options: {
  tx: Knex.Transaction;
  recording: Recording;
  author: string;
  item: Pick<StoredHandOver, 'id' | 'newOwner' | 'dueOn' | 'doneOn'>;
}): Promise<void> {
  const { tx, recording, author, item } = options;
  await tx('hand_over_changes').insert({
    item_id: item.id,
    new_owner: item.newOwner,
    due_on: item.dueOn,
    done_on: item.doneOn,
    author,
    recording: recording.id,
  });
}
