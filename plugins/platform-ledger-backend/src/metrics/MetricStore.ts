import {
  DayNumber,
  MetricDescription,
  MetricIntakeResult,
  MetricPush,
  MetricSeries,
  MetricSourceStatus,
  MetricType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { AsOfQuery } from '../http';

/** A stream of observations that somebody pushes. */
export interface MetricStream {
  source: string;
  format: 'ndjson' | 'csv';
  body: Readable;
}

/**
 * Observations in, series as of a day out.
 */
export interface MetricStore {
  /**
   * Takes up to 10,000 observations.
   *
   * @throws ConflictError where the source is one that the backend itself reads
   */
  push(push: MetricPush): Promise<MetricIntakeResult>;

  /**
   * Takes a stream of any length, batch by batch. A stream that breaks off keeps its whole batches, and the answer says where to resume.
   *
   * @throws ConflictError where the source is one that the backend itself reads
   * @throws InputError where the header of a CSV is not understood
   */
  pushStream(stream: MetricStream): Promise<MetricIntakeResult>;

  /**
   * Declares a metric that is observed, or describes it better.
   *
   * @throws InputError that names every wrong field
   * @throws ConflictError where its observations would then mean something else
   */
  declareType(type: MetricType): Promise<MetricDescription>;

  /** Everything that can be named, by id, as known by an instant. */
  listTypes(query: AsOfQuery): Promise<MetricDescription[]>;

  /**
   * A series up to the as-of day.
   *
   * `from`: the first day that may be a point
   * @throws NotFoundError where there is no such metric
   */
  readSeries(
    query: AsOfQuery & { metric: string; from?: DayNumber },
  ): Promise<MetricSeries>;

  /** Sources with their last runs, by name. */
  listSources(): Promise<MetricSourceStatus[]>;
}
