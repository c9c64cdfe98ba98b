import { NotAllowedError } from '@backstage/errors';
import { CharterActor } from './CharterDecisions';

/**
 * @param ref - of a group or user
 * @throws NotAllowedError where the actor is neither it nor belongs to it
 */
export function assertActor(options: {
  actor: CharterActor;
  ref: string;
  role: 'decider' | 'owner';
}): void {
  const { actor, ref, role } = options;
  if (!actor.refs.has(ref)) {
    throw new NotAllowedError(
      `Only the ${role} of the charter may: '${ref}', or who belongs to it`,
    );
  }
}
