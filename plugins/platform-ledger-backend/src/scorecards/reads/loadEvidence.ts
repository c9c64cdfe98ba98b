import { EntityVersion } from '../../definitions';
import { EntityEvidence } from '../evaluation/EntityEvidence';
import { ReadSession } from './ReadSession';

/**
 * What is known of entities at the session's recording. A constant number of statements.
 */
export async function loadEvidence(
  session: ReadSession,
  entityIds: number[],
): Promise<{ evidence: EntityEvidence; versions: EntityVersion[] }> {
  const { tx, sources, recording } = session;
  const { facts, directory } = sources;
  const versions = await directory.versionsOf({ tx, entityIds, recording });
  const evidence = EntityEvidence.create({
    types: await facts.loadTypes({ tx }),
    histories: await facts.loadEntityFacts({
      tx,
      entityIds,
      sinceRecording: recording,
    }),
    versions,
    watchStart: await directory.watchStart({ tx }),
  });
  return { evidence, versions };
}
