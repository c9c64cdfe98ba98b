import { CharterOutcome } from '../../schema';
import { CharterSpec } from '../../definitions';
import { Day } from '../../time';
import { TitledRef } from './TitledRef';

/**
 * Something that waits for somebody to decide.
 *
 * @public
 */
export interface NeededDecision {
  /** Who decides: a group, never a person. */
  decider: TitledRef;
  /** Up to which day; overdue where it lies before the as-of day. None: as soon as can be. */
  by?: Day;
}

/**
 * A charter's gate: go, kill, hold or recycle.
 *
 * @public
 */
export interface GateDecision extends NeededDecision {
  kind: 'gate';
  charter: TitledRef;
  /** What the verdict proposes. */
  outcome: CharterOutcome;
  /** Kill criteria met, of how many, and how many have to be. */
  met: number;
  of: number;
  needed: number;
  /** Guardrails that are broken. */
  broken: number;
  /** What happens if nobody decides; after the gate's day it stands as undecided. */
  defaultAction: CharterSpec['defaultAction'];
  retrospective: boolean;
}

/**
 * A charter that was put on hold until `by`.
 *
 * @public
 */
export interface HoldDecision extends NeededDecision {
  kind: 'hold-ends';
  charter: TitledRef;
}

/**
 * Changes of a charter's criteria that wait for the decider; until then the earlier ones judge.
 *
 * @public
 */
export interface GoalpostDecision extends NeededDecision {
  kind: 'goalposts';
  charter: TitledRef;
  /** Each change in words. */
  changes: string[];
}

/**
 * Platform work that was put off and has to be repaid, or agreed on anew.
 *
 * @public
 */
export interface TradeOffDecision extends NeededDecision {
  kind: 'trade-off';
  squad: TitledRef;
  shipped: string;
  deferred: string;
  /** Person-days of it that are still owed. */
  owedDays: number;
}

/**
 * Capabilities of a dissolved team that nobody has taken over.
 *
 * @public
 */
export interface HandOverDecision extends NeededDecision {
  kind: 'hand-over';
  charter: TitledRef;
  capabilities: TitledRef[];
}

/**
 * Squads that invested below the floor of their band, and owe by the ledger.
 *
 * @public
 */
export interface BelowBandDecision extends NeededDecision {
  kind: 'below-band';
  squads: TitledRef[];
  /** Person-days that they owe together. */
  owedDays: number;
}

/** @public */
export type ReportDecision =
  | GateDecision
  | HoldDecision
  | GoalpostDecision
  | TradeOffDecision
  | HandOverDecision
  | BelowBandDecision;
