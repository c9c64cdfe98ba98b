import { StoredDefinition } from '../../definitions';
import { completeRef } from '../chartersOf';
import { KnownCharter } from './KnownCharter';

/**
 * What a scorecard says the platform offers: as its pinned revision has it, else its latest.
 *
 * @returns a reference; nothing where it names none
 */
export function capabilityOf(
  known: KnownCharter,
  { id, revisions }: StoredDefinition,
): string | undefined {
  const pin = known.start?.pins.get(id);
  const { entity } =
    revisions.find(revision => revision.id === pin?.revisionId) ??
    revisions[revisions.length - 1];
  return entity.kind === 'Scorecard' && entity.spec.capability
    ? completeRef(entity.spec.capability, 'component')
    : undefined;
}
