import { Day } from '../time';

/**
 * The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.
 *
 * @public
 */
export const FACT_VALUE_TYPES = [
  'boolean',
  'number',
  'string',
  'version',
  'date',
  'set',
] as const;

/** @public */
export type FactValueType = (typeof FACT_VALUE_TYPES)[number];

/** @public */
export type FactValue = boolean | number | string | string[];

/**
 * What is known of a fact before its first value: `PUT /facts/types/<id>`.
 *
 * @public
 */
export interface FactType {
  /** For example `package.version`: words of letters and digits, joined by dots. */
  id: string;
  type: FactValueType;
  title: string;
  unit?: string;
  description?: string;
  /** Names of sources, the one that is believed first at the front; the others follow by name. */
  sourcePriority?: string[];
}

/**
 * One report of a fact by a source. No value means that the source says: absent.
 *
 * @public
 */
export interface FactObservation {
  /** A full entity reference, or a name in the kind `component`. */
  entity: string;
  fact: string;
  value?: FactValue;
  observedOn: Day;
  /** ISO instant with offset, which ranks several reports of a day. The start of the day unless given. */
  observedAt?: string;
}

/**
 * The end marker of a sweep: what `source` reported for that day at that instant is complete, and is `count` observations.
 *
 * @public
 */
export interface SweepEnd {
  observedOn: Day;
  observedAt?: string;
  count: number;
}

/**
 * The body of `POST /facts` as JSON.
 *
 * @public
 */
export interface FactPush {
  source: string;
  observations: FactObservation[];
  /** Ends of sweeps that the observations, with earlier ones, complete. */
  sweeps?: SweepEnd[];
}

/**
 * A line that was not stored.
 *
 * @public
 */
export interface RejectedLine {
  /** Counted from 1; the header of a CSV is line 1. For JSON, the position in the list. */
  line: number;
  field: string;
  reason: string;
}

/**
 * The answer of `POST /facts`. `received = stored + unchanged + rejected`.
 *
 * @public
 */
export interface IntakeResult {
  received: number;
  /** New, or a change. Observations of a sweep count here when its end came. */
  stored: number;
  /** Known already, word for word. */
  unchanged: number;
  rejected: number;
  /** Of those stored: about entities that the catalog does not have. They are kept. */
  unresolved: number;
  /** The first 1,000. */
  rejections: RejectedLine[];
  sweeps: {
    observedOn: Day;
    observedAt: string;
    count: number;
    state: 'committed' | 'superseded' | 'unchanged';
  }[];
  /** What else came of it, in sentences, such as that a sweep's end did not come. */
  remarks?: string[];
  /** Only where the stream broke off: lines up to this one are stored, go on behind it. */
  resumeAfterLine?: number;
}

/**
 * The value of a fact of an entity on a day.
 *
 * @public
 */
export interface FactReading {
  fact: string;
  type: FactValueType;
  title: string;
  unit?: string;
  value: FactValue;
  source: string;
  /** The latest day on which a source reported it. */
  observedOn: Day;
  /** Days between `observedOn` and the as-of day. */
  ageDays: number;
}

/**
 * A stretch of days with one value.
 *
 * @public
 */
export interface FactHistoryEntry {
  from: Day;
  /** The first day on which it no longer held; none where it still does. */
  to?: Day;
  value: FactValue;
  source: string;
}

/** @public */
export interface FactSourceRun {
  startedAt: string;
  finishedAt?: string;
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  unresolved: number;
  message?: string;
  rejections: RejectedLine[];
}

/** @public */
export interface FactSourceStatus {
  name: string;
  title: string;
  /** `push`: comes by the API. `scheduled`: the backend reads it. */
  intake: 'push' | 'scheduled';
  /** Latest day that any of its values is about. */
  latestDay?: Day;
  latestSweep?: Day;
  seriesCount: number;
  /** The latest runs, newest first. */
  runs: FactSourceRun[];
}

/** @public */
export interface UnresolvedEntity {
  entityRef: string;
  /** `never`: the catalog never had it since the ledger watches; `gone`: it had. */
  state: 'never' | 'gone';
  factCount: number;
  latestDay: Day;
}
