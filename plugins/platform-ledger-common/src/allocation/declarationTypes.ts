import { Day } from '../time';
import { CategoryDays } from './types';

/**
 * What a squad states of a sprint: a platform share, or days by category.
 *
 * @public
 */
export interface CheckInDeclaration {
  /** First day of the sprint; it has begun. */
  sprint: Day;
  /** From 0 to 1. */
  share?: number;
  categories?: CategoryDays[];
  /** Of a platform team: days on what no product squad asked for. */
  unrequestedDays?: number;
  illustration?: boolean;
}

/** @public */
export interface TradeOffDeclaration {
  shipped: string;
  deferred: string;
  /** Person-days, above 0. */
  days: number;
  /** Not of a day to come; today unless given. */
  agreedOn?: Day;
  /** The last day. */
  repayBy: Day;
  illustration?: boolean;
}

/** @public */
export interface WriteOffDeclaration {
  /** Person-days, above 0 and at most what is owed on the day. */
  days: number;
  /** Not a day to come; today unless given. */
  on?: Day;
  reason: string;
}

/**
 * The category that somebody gave to an item by hand.
 *
 * @public
 */
export interface ItemOverride {
  item: string;
  /** None where the override was taken back, and the rules decide again. */
  category?: string;
  reason: string;
  author: string;
  recordedAt: string;
}

/** @public */
export interface ItemOverrideDeclaration {
  item: string;
  /** None takes an earlier override back. */
  category?: string;
  reason: string;
}
