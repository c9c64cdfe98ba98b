import {
  DefinitionRevision,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredRevision } from '../../definitions';

/** A revision as readers see it. */
export function describeRevision(stored: StoredRevision): DefinitionRevision {
  return {
    number: stored.number,
    contentHash: stored.contentHash,
    firstSeenOn: fromDayNumber(stored.firstSeenDay),
    recordedAt: stored.recordedAt,
    location: stored.location,
    retired: stored.retired,
  };
}
