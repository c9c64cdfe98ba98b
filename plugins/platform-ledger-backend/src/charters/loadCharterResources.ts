import {
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING, LedgerDatabase } from '../database';
import { DefinitionStore } from '../definitions';
import { CharterResource } from '../permissions';
import { chartersOf } from './chartersOf';
import { judgedRevisions, judgingOn } from './goalposts/judgedRevisions';
import { selectApprovals, selectReasons } from './operations/selectGoalposts';

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
    const known = { tx, recording: LATEST_RECORDING };
    const records = {
      reasons: await selectReasons(known),
      approvals: await selectApprovals(known),
    };
    return entityRefs.map(ref => {
      const entityRef = ref.toLocaleLowerCase('en-US');
      const charter = charters.find(each => each.entityRef === entityRef);
      if (!charter) {
        return undefined;
      }
      const revisions = judgedRevisions({ charter, records, asOf });
      const { decider, owner } = judgingOn(revisions, asOf).revision.spec;
      return { entityRef, decider, owner };
    });
  });
}
