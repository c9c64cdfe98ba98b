import { ConflictError } from '@backstage/errors';
import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../database';
import { checkFactType } from './checkFactType';
import { hasValues } from './operations/hasValues';
import { insertChangesOfFact } from './operations/insertChangesOfFact';
import { insertEarlierPriority } from './operations/insertEarlierPriority';
import { lockFactType } from './operations/lockFactType';
import { upsertFactType } from './operations/upsertFactType';

/**
 * Declares a fact or describes it better. Which source is believed first may change at any time: the fact's entities are then judged
 * again.
 *
 * `overwrite`: else a declaration that is there stands as it is, if it has the same type
 * @throws InputError that names the field which is wrong
 * @throws ConflictError where the fact was reported with another type
 */
export async function declareFactType(options: {
  tx: Knex;
  recording: Recording;
  type: FactType;
  overwrite: boolean;
}): Promise<void> {
  const { tx, recording, type, overwrite } = options;
  checkFactType(type);
  const present = await lockFactType({ tx, id: type.id });
  if (present && present.type !== type.type) {
    if (!overwrite || (await hasValues({ tx, fact: type.id }))) {
      throw new ConflictError(
        `The fact '${type.id}' is a ${present.type}, and stays one once it is in use`,
      );
    }
  }
  if (present && !overwrite) {
    return;
  }
  await upsertFactType({ tx, type });
  const priority = JSON.stringify(type.sourcePriority ?? []);
  if (present && present.source_priority !== priority) {
    await insertEarlierPriority({
      tx,
      fact: type.id,
      sourcePriority: present.source_priority,
      recording: recording.id,
    });
    await insertChangesOfFact({
      tx,
      fact: type.id,
      recording: recording.id,
    });
  }
}
