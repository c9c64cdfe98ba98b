import { DefinitionRevision } from '../definitions/types';

/**
 * A difference between two revisions, in parts that any language can make a sentence of; `text` is the English one.
 *
 * @public
 */
export interface GoalpostChange {
  /** `spec.criteria[uptake].target.atLeast` */
  path: string;
  /** What judges is changed by it; it is not for show alone. */
  judges: boolean;
  /** `target-lowered`, `target-raised`, `due-moved`, `criterion-added`, `criterion-removed`, `check-added`, … */
  kind: string;
  before?: string;
  after?: string;
  /** For example: uptake target lowered from 80 % to 60 %. */
  text: string;
}

/**
 * A revision of the charter, or of a scorecard or policy that it is judged by.
 *
 * @public
 */
export interface GoalpostRevision {
  definition: string;
  kind: 'Charter' | 'Scorecard' | 'AllocationPolicy';
  revision: DefinitionRevision;
  changes: GoalpostChange[];
  /**
   * `first`; `before-start`: free to change; `cosmetic`: nothing that judges; `needs-reason`, `waiting`: for the decider; `approved`, `rejected`;
   * `superseded`: another revision came before the decider said anything; `not-judging`: of a scorecard or policy, which stays pinned.
   */
  state:
    | 'first'
    | 'before-start'
    | 'cosmetic'
    | 'needs-reason'
    | 'waiting'
    | 'approved'
    | 'rejected'
    | 'superseded'
    | 'not-judging';
  reason?: { text: string; by: string; at: string };
  approval?: { approved: boolean; note?: string; by: string; at: string };
}
