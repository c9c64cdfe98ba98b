import { RejectedLine } from '../facts/types';
import { Day } from '../time';

/**
 * How the observations of a metric become its value on a day.
 * `latest`: the latest observation. `sum`: all observations since the series starts, for counts. `median`: of the observations in the `window` up to the day.
 *
 * @public
 */
export type MetricAggregation = 'latest' | 'sum' | 'median';

/**
 * What is known of a metric before its first observation.
 *
 * @public
 */
export interface MetricType {
  /** Words of lower-case letters, digits and dashes, joined by `/`: `delivery/change-fail-rate`. */
  id: string;
  title: string;
  description?: string;
  /** `share` is a part of 1; any other unit is printed as it is: `days`, `hours`, `requests`. */
  unit: string;
  /** The direction in which it gets better. */
  better: 'higher' | 'lower';
  aggregation: MetricAggregation;
  /** Of `median`: ISO duration in days or weeks. */
  window?: string;
  /** How often its source reports: ISO duration in days or weeks. */
  cadence: string;
  /** Up to this age an observation is data. Twice the cadence unless given. */
  freshWithin?: string;
  range?: { least?: number; most?: number };
  /** The group that reports it: a criterion on it is `self-reported` where it judges that group. */
  reportedBy?: string;
}

/**
 * A metric as figures of it are printed.
 *
 * @public
 */
export interface MetricDescription extends MetricType {
  freshWithin: string;
  /** `ledger`: computed from standings, effort and named work. `observed`: pushed or read by a source. */
  origin: 'ledger' | 'observed';
}

/**
 * One report of a metric by a source. No value: the source takes that day back.
 *
 * @public
 */
export interface MetricObservation {
  metric: string;
  day: Day;
  value?: number;
  /** Of how many cases the value was taken. */
  n?: number;
  /** 0 to 1: which part of what should have been seen was. */
  coverage?: number;
  /** ISO instant with offset, which ranks several reports of a day. The start of the day unless given. */
  observedAt?: string;
}

/**
 * The body of `POST /metrics` as JSON.
 *
 * @public
 */
export interface MetricPush {
  source: string;
  observations: MetricObservation[];
}

/**
 * The answer of `POST /metrics`. `received = stored + unchanged + rejected`.
 *
 * @public
 */
export interface MetricIntakeResult {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  /** The first 1,000. */
  rejections: RejectedLine[];
  /** Only where the stream broke off: lines up to this one are stored, go on behind it. */
  resumeAfterLine?: number;
}

/**
 * A metric on a day on which its source reported; days between are not points.
 *
 * @public
 */
export interface MetricPoint {
  day: Day;
  /** None: 0 of 0, suppressed, or no data. */
  value?: number;
  /** Of a share: what it is a part of. */
  denominator?: number;
  /** Of a share: how many. */
  numerator?: number;
  n?: number;
  coverage?: number;
  source?: string;
}

/**
 * Whom a series is taken over: `frozen` at a charter's start, or `current`.
 *
 * @public
 */
export type MetricPopulation = 'frozen' | 'current';

/**
 * A metric's series up to a day, as recorded by an instant.
 *
 * @public
 */
export interface MetricSeries {
  metric: MetricDescription;
  asOf: Day;
  recordedAt?: string;
  /** Whom it is taken over; `current` where it has no population. */
  population: MetricPopulation;
  /** Days on which a source reported, ascending. */
  points: MetricPoint[];
  /** The value on the as-of day. None: 0 of 0, suppressed, or no data. */
  value?: number;
  /** Of a share on the as-of day. */
  numerator?: number;
  denominator?: number;
  /** Of a frozen population: members that the catalog no longer has on the as-of day; they keep their last standing. */
  gone?: number;
  /** Of how many cases the value was taken. */
  n?: number;
  coverage?: number;
  /** The latest day of evidence that it rests on, and its age in days. */
  observedOn?: Day;
  ageDays?: number;
  /** No older than `freshWithin`. */
  fresh: boolean;
  /** The group that it is of stated the as-of day's figure itself. */
  selfReported?: boolean;
}

/** @public */
export interface MetricSourceStatus {
  name: string;
  title: string;
  intake: 'push' | 'scheduled';
  latestDay?: Day;
  metricCount: number;
  runs: {
    startedAt: string;
    finishedAt?: string;
    status: 'running' | 'succeeded' | 'failed' | 'broken-off';
    received: number;
    stored: number;
    unchanged: number;
    rejected: number;
    message?: string;
    rejections: RejectedLine[];
  }[];
}
