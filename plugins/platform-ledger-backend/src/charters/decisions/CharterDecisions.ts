import {
  CharterDecision,
  CharterDecisionRequest,
  GoalpostRevision,
  HandOverChange,
  HandOverItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Who decides, explains or hands over. */
export interface CharterActor {
  /** An entity reference. */
  author: string;
  /** Themselves and the groups that they belong to: references, lower case. */
  refs: ReadonlySet<string>;
}

/**
 * What is decided about charters: recorded once, never changed. That the actor is the decider, or an owner, is a law here, whatever a permission policy
 * says.
 *
 * @throws NotFoundError where there is no such charter, revision or item, NotAllowedError where the actor is not who may, InputError that names the field,
 * and ConflictError where something else came before, from all of them
 */
export interface CharterDecisions {
  /** At the gate alone, on the evidence of now. Records the verdict too, where it is not yet. */
  decide(options: {
    charterRef: string;
    actor: CharterActor;
    request: CharterDecisionRequest;
  }): Promise<CharterDecision>;

  /** Why the latest revision was made after the start; the latest reason counts until the decider says something. */
  explain(options: {
    charterRef: string;
    actor: CharterActor;
    revision: number;
    reason: string;
  }): Promise<GoalpostRevision>;

  /** What the decider says of the latest revision, once; a new start is not approved as long as a gate waits for its decision. */
  approve(options: {
    charterRef: string;
    actor: CharterActor;
    revision: number;
    approved: boolean;
    note?: string;
  }): Promise<GoalpostRevision>;

  updateHandOver(options: {
    id: string;
    actor: CharterActor;
    change: HandOverChange;
  }): Promise<HandOverItem>;
}
