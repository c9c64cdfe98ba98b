import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { KnownCharter } from '../evaluation/KnownCharter';

/** An entity, and what is known of it for charters. */
export interface EntityInQuestion {
  entityRef: string;
  /** None: nothing ever named it. */
  entityId?: number;
  /** Scorecards that apply to it on the day: references. */
  scorecards: ReadonlySet<string>;
}

/**
 * Whether a charter is a group's, which owns it or decides on it, or measures an entity, now or since the start.
 */
export function isConcerned(
  { judging, start }: KnownCharter,
  entity: EntityInQuestion,
): boolean {
  const { owner, decider, scorecards } = judging.revision.spec;
  const { entityRef, entityId } = entity;
  return (
    owner === entityRef ||
    decider === entityRef ||
    scorecards.some(ref => entity.scorecards.has(ref)) ||
    [...(start?.pins.values() ?? [])].some(
      ({ entityIds }) => entityId !== undefined && entityIds.includes(entityId),
    )
  );
}

/** Whether an entity is what a charter offers. */
export function isCapabilityOf(
  { capabilities }: EvaluatedCharter,
  { entityRef }: EntityInQuestion,
): boolean {
  return capabilities.includes(entityRef);
}
