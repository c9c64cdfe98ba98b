import {
  CharterDecision,
  CharterDecisionRequest,
  CharterDetails,
  CharterGate,
  CharterSummary,
  GoalpostRevision,
  HandOverItem,
  StoredCharterEvidence,
} from '../charters';
import { Day } from '../time';
import { AsOf } from './AsOf';

/**
 * What is said of an item of a hand-over list; what is left out stays as it is, and an empty text takes back what was said.
 *
 * @public
 */
export interface HandOverChange {
  /** A group's reference. */
  newOwner?: string;
  dueOn?: Day | '';
  doneOn?: Day | '';
}

/**
 * What a frontend, another plugin or a script asks of the ledger about charters.
 *
 * @public
 */
export interface CharterApi {
  listCharters(query?: AsOf): Promise<CharterSummary[]>;
  getCharter(charterRef: string, query?: AsOf): Promise<CharterDetails>;
  getCharterGate(charterRef: string, query?: AsOf): Promise<CharterGate>;
  /** What a recorded verdict or a decision of the charter was made from, by its hash. */
  getCharterEvidence(
    charterRef: string,
    evidenceHash: string,
  ): Promise<StoredCharterEvidence>;
  /** The decider alone may. Evidence other than that of now is refused with 409. */
  decideCharter(
    charterRef: string,
    decision: CharterDecisionRequest,
  ): Promise<CharterDecision>;
  /** An owner of the charter says why the goalposts were moved. */
  explainCharterRevision(
    charterRef: string,
    revision: number,
    explanation: { reason: string },
  ): Promise<GoalpostRevision>;
  /** The decider approves of the change, or does not. */
  approveCharterRevision(
    charterRef: string,
    revision: number,
    approval: { approved: boolean; note?: string },
  ): Promise<GoalpostRevision>;
  /** Of a group those it owns or decides on; of any other entity those whose scorecards apply to it or measure it. */
  listChartersOf(entityRef: string, query?: AsOf): Promise<CharterSummary[]>;
  listHandOvers(query?: AsOf & { open?: boolean }): Promise<HandOverItem[]>;
  updateHandOver(id: string, change: HandOverChange): Promise<HandOverItem>;
}
