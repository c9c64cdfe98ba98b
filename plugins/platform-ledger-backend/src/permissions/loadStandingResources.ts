import { LATEST_RECORDING, LedgerDatabase } from '../database';
import { EntityDirectory } from '../definitions';
import { StandingResource } from './standingResource';

/**
 * What rules judge standings of these entities by: their owners as they are now. In the order of the references; none for those unknown.
 */
export async function loadStandingResources(options: {
  ledger: LedgerDatabase;
  directory: EntityDirectory;
  entityRefs: string[];
}): Promise<(StandingResource | undefined)[]> {
  const { ledger, directory, entityRefs } = options;
  const tx = ledger.client;
  const ids = await directory.idsByRef({ tx, entityRefs });
  const versions = await directory.versionsOf({
    tx,
    entityIds: Array.from(ids.values()),
    recording: LATEST_RECORDING,
  });
  // Versions come in the order of days, so the last one of an entity stays.
  const owners = new Map(
    versions.map(version => [version.entityRef, version.ownerRef]),
  );
  return entityRefs.map(ref => {
    const entityRef = ref.toLocaleLowerCase('en-US');
    return owners.has(entityRef)
      ? { entityRef, owner: owners.get(entityRef) }
      : undefined;
  });
}
