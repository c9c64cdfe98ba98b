import {
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING, LedgerDatabase } from '../database';
import { DefinitionStore } from '../definitions';
import { CharterResource } from '../permissions';
import { chartersOf } from './chartersOf';
import { knowCharter } from './evaluation/knowCharter';
import { loadRecords } from './records/loadRecords';

/**
 * What rules judge these charters by, as the revision that judges today has it. In the order of the references; none for those unknown.
 */
export async function loadCharterResources(options: {
  ledger: LedgerDatabase;
  definitions: DefinitionStore;
  entityRefs: string[];
}): Promise<(CharterResource | undefined)[]> {
  const { ledger, definitions, entityRefs } = options;
  const asOf = toDayNumber(dayOf(ledger.clock.now()));
  return ledger.read(async tx => {
    const charters = chartersOf(
      await definitions.list({ tx, kind: 'Charter' }),
    );
    const records = await loadRecords({ tx, recording: LATEST_RECORDING });
    return entityRefs.map(ref => {
      const entityRef = ref.toLocaleLowerCase('en-US');
      const charter = charters.find(each => each.entityRef === entityRef);
      if (!charter) {
        return undefined;
      }
      const { judging } = knowCharter({ charter, records, asOf });
      const { decider, owner } = judging.revision.spec;
      return { entityRef, decider, owner };
    });
  });
}
