import {
  CharterDecisionKind,
  CharterOutcome,
  CriterionStatus,
  DayNumber,
  GuardrailState,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What everything that is recorded of charters carries. */
export interface Recorded {
  /** An entity reference; `platform-ledger` where the ledger itself recorded it. */
  author: string;
  recording: number;
  /** ISO instant of the recording. */
  recordedAt: string;
}

/** A charter may start again after a recycle. */
export interface OfStart {
  definitionId: number;
  startsOn: DayNumber;
}

/** Who was eligible on a scorecard at the end of the day before a start. */
export interface StoredPin {
  scorecardId: number;
  /** The revision of the scorecard that judges. */
  revisionId: number;
  /** Who was eligible, and where it started from, is as recorded by it. */
  frozenRecording: number;
  /** Ascending. */
  entityIds: number[];
}

/** A start whose baseline and populations are frozen. */
export interface StoredStart extends OfStart, Recorded {
  id: number;
  /** The charter's revision that judged when it was frozen. */
  judgedRevisionId: number;
  /** Baselines are read as recorded by it. */
  frozenRecording: number;
  retrospective: boolean;
  /** By id of the scorecard. */
  pins: Map<number, StoredPin>;
}

/** Why a revision was made after the start. */
export interface StoredReason extends Recorded {
  revisionId: number;
  reason: string;
}

/** What the decider said of it. */
export interface StoredApproval extends Recorded {
  revisionId: number;
  approved: boolean;
  note?: string;
}

/** A source failed on the due day, so that the verdict has more time to settle. */
export interface StoredExtension extends OfStart, Recorded {
  /** Names of the sources. */
  failedSources: string[];
}

/** What a verdict comes to, and from what. */
export interface VerdictResult {
  outcome: CharterOutcome;
  /** How many kill criteria are met, and how many have to be. */
  met: number;
  needed: number;
  /** Those to kill by. */
  criteria: { id: string; status: CriterionStatus }[];
  guardrails: { id: string; state: GuardrailState }[];
}

/** A verdict as it was recorded, without its evidence. */
export interface StoredVerdict extends OfStart, Recorded, VerdictResult {
  dueDay: DayNumber;
  evidenceHash: string;
}

/** A decision as it was taken, without its evidence. */
export interface StoredDecision extends OfStart, Recorded {
  id: string;
  decision: CharterDecisionKind;
  verdict: CharterOutcome;
  againstVerdict: boolean;
  reason?: string;
  holdUntil?: DayNumber;
  decidedOn: DayNumber;
  evidenceHash: string;
}

/** Something that a dissolved team leaves, as it stands now. */
export interface StoredHandOver {
  id: string;
  decisionId: string;
  definitionId: number;
  capability: string;
  ownerNow?: string;
  adopters: number;
  writtenMostBy?: string;
  newOwner?: string;
  dueOn?: DayNumber;
  doneOn?: DayNumber;
}

/** Everything recorded of charters by a recording, each list in the order of recording. */
export interface CharterRecords {
  starts: StoredStart[];
  reasons: StoredReason[];
  approvals: StoredApproval[];
  extensions: StoredExtension[];
  verdicts: StoredVerdict[];
  decisions: StoredDecision[];
  handOvers: StoredHandOver[];
}

/** The author of what the ledger records by itself. */
export const LEDGER = 'platform-ledger';
