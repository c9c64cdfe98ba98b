import {
  CharterCost,
  CharterDecision,
  CharterPhase,
  CharterVerdict,
  CriterionEvaluation,
  GoalpostRevision,
} from '../../schema';
import { CharterSpec } from '../../definitions';
import { Day } from '../../time';
import { TitledRef } from './TitledRef';

/**
 * A charter with the verdict of the day.
 *
 * @public
 */
export interface ReportCharter {
  charter: TitledRef;
  owner: TitledRef;
  decider: TitledRef;
  fundingModel: CharterSpec['fundingModel'];
  people: number;
  startsOn: Day;
  checkpointOn: Day;
  /** The gate. */
  endsOn: Day;
  /** To the gate; negative after it. */
  daysLeft: number;
  phase: CharterPhase;
  retrospective: boolean;
  verdict: CharterVerdict;
  /** The latest; who it was is not reported, the decider's role is. */
  decision?: Pick<
    CharterDecision,
    | 'decision'
    | 'verdict'
    | 'againstVerdict'
    | 'reason'
    | 'holdUntil'
    | 'decidedOn'
  >;
  undecided: boolean;
  defaultAction: CharterSpec['defaultAction'];
  /** Its kill criteria. */
  criteria: CriterionEvaluation[];
  cost?: CharterCost;
  /** Revisions first seen in the period that change what judges. */
  goalposts: GoalpostRevision[];
  /** How it stood at the end of the period before, where it had started by then. */
  previous?: Pick<CharterVerdict, 'outcome' | 'state' | 'met' | 'of'>;
}
