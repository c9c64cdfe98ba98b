import {
  CharterDetails,
  CharterGate,
  CharterSummary,
  HandOverItem,
  StoredCharterEvidence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AsOfQuery } from '../http';

/** What is asked of charters, and for whom. */
export interface ChartersQuery extends AsOfQuery {
  /** Who reads may read allocation; figures that rest on it are withheld otherwise. */
  allocation: boolean;
}

/** What the page of a gate shows, and whether a decision could be taken by now. */
export interface ReadGate extends Omit<CharterGate, 'mayDecide'> {
  /** The gate has opened on the day that is asked for, and today. */
  open: boolean;
}

/** A charter in depth, without what other charters say of its forecasts: all of it may be evidence. */
export type CharterInDepth = Omit<CharterDetails, 'forecastErrors'>;

/** A charter in depth, without the allocation of the squads it concerns. */
export type CharterFigures = Omit<CharterInDepth, 'allocation'>;

/**
 * Reads of charters, without a word on who may read them. References are lower case.
 *
 * @throws InputError for an instant before the as-of day, from all of them
 */
export interface CharterReads {
  /** By days left. */
  list(query: ChartersQuery): Promise<CharterSummary[]>;

  /** All in depth, by days left. */
  readAll(query: AsOfQuery): Promise<CharterFigures[]>;

  /**
   * @throws NotFoundError where there was no such charter by the instant
   */
  get(query: ChartersQuery & { charterRef: string }): Promise<CharterDetails>;

  /**
   * @throws NotFoundError where there was no such charter by the instant
   */
  gate(query: ChartersQuery & { charterRef: string }): Promise<ReadGate>;

  /**
   * As it was stored with a verdict or a decision.
   *
   * @throws NotFoundError where the charter has none with that hash
   */
  evidence(query: {
    charterRef: string;
    hash: string;
    allocation: boolean;
  }): Promise<StoredCharterEvidence>;

  /**
   * Of a group, the charters that it owns or decides on; of anything else, those whose scorecards apply to it, counted it at the start, or name it as
   * their capability.
   */
  listOf(
    query: ChartersQuery & { entityRef: string },
  ): Promise<CharterSummary[]>;

  /** By charter, then capability; of each start of a charter whose latest decision by the day is to kill it. */
  listHandOvers(query: AsOfQuery & { open: boolean }): Promise<HandOverItem[]>;
}
