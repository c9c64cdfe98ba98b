import { RejectedLine } from '../facts/types';
import { Day } from '../time';

/**
 * A dated trace of a person on a work item, as it is pushed. The person goes in to be summed and comes out nowhere.
 *
 * @public
 */
export interface ActivityTrace {
  /** Names the trace within its source; the same again is known already, another content corrects it. */
  id: string;
  day: Day;
  /** E-mail, login or any other stable key. */
  person: string;
  bot?: boolean;
  /** The work item; a component's name or a ticket's key. */
  item: string;
  /** What the trace came with, so that its items belong together: a commit, a pull request. */
  change?: string;
  /** Reference or name of the component that the item is or belongs to. */
  component?: string;
  /** A cross-cutting area (ci, tooling, docs). */
  area?: string;
  attributes?: Record<string, string>;
  /** Hours that the item was in an in-progress status that day: time-in-progress. */
  hours?: number;
  /** Completed story points: points. */
  points?: number;
  /** Ranks several reports of one trace; ISO instant. The start of the day unless given. */
  observedAt?: string;
}

/**
 * Takes a trace back. It ranks as any report of the trace, so a later one brings it in again.
 *
 * @public
 */
export interface RetractedTrace {
  id: string;
  /** The trace's day. */
  day: Day;
  deleted: true;
  /** ISO instant: without one nothing would say whether the trace or its retraction holds. */
  observedAt: string;
}

/** @public */
export interface ActivityPush {
  source: string;
  traces: (ActivityTrace | RetractedTrace)[];
}

/** @public */
export interface ActivityIntakeResult {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  rejections: RejectedLine[];
  resumeAfterLine?: number;
}

/** @public */
export interface ActivitySourceRun {
  startedAt: string;
  finishedAt?: string;
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  message?: string;
  rejections: RejectedLine[];
}

/** @public */
export interface ActivitySourceStatus {
  name: string;
  title: string;
  /** `push`: comes by the API. `scheduled`: the backend reads it. */
  intake: 'push' | 'scheduled';
  earliestDay?: Day;
  /** Latest day that any of its traces is about. */
  latestDay?: Day;
  /** The latest runs, newest first. */
  runs: ActivitySourceRun[];
}

/**
 * A key of a person that activity names and no membership does: whoever keeps the policy sees which keys to match, and nothing beside them.
 *
 * @public
 */
export interface UnmatchedPerson {
  person: string;
}

/**
 * A person in a squad, as it is pushed. Where the catalog names members, these add to them and state shares.
 *
 * @public
 */
export interface MembershipDeclaration {
  person: string;
  group: string;
  /** Part of the person's capacity, above 0 up to 1; what is not declared is shared equally. */
  share?: number;
  from?: Day;
  /** The last day. */
  to?: Day;
}

/** @public */
export interface LeaveDeclaration {
  person: string;
  from: Day;
  /** The last day. */
  to: Day;
  /** The leave that begins on `from` is not taken. */
  cancelled?: boolean;
}

/** @public */
export interface PersonCapacityDeclaration {
  person: string;
  /** Above 0 up to 1. */
  partTime?: number;
  /** ISO 3166 code with an optional region (`DE`, `DE-BY`): whose public holidays. */
  country?: string;
  from?: Day;
}

/**
 * What somebody states of persons. A declaration with the person (of a membership, the group too) and first day of an earlier one corrects
 * it; the same again is known already.
 *
 * @public
 */
export interface CapacityPush {
  memberships?: MembershipDeclaration[];
  leave?: LeaveDeclaration[];
  capacity?: PersonCapacityDeclaration[];
}

/** @public */
export const CAPACITY_TABLES = ['memberships', 'leave', 'capacity'] as const;

/** @public */
export type CapacityTable = (typeof CAPACITY_TABLES)[number];

/**
 * `received = stored + unchanged + rejected`. Of a JSON body the field of a rejection begins with its list: `leave.from`.
 *
 * @public
 */
export interface CapacityIntakeResult {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  rejections: RejectedLine[];
}
