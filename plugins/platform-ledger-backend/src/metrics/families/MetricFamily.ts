import {
  DayNumber,
  MetricDescription,
  MetricPoint,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { SeriesRequest } from '../MetricReader';

/** What a family has to say of a request. */
export interface FamilyReading {
  /** What the metric was by the request's recording. */
  metric: MetricDescription;
  /** Ascending. */
  points: MetricPoint[];
  /** On the as-of day. */
  now: Omit<MetricPoint, 'day' | 'source'>;
  gone?: number;
  /** The latest day of evidence that the as-of day's value rests on. */
  observedOn?: DayNumber;
  selfReported?: boolean;
}

/**
 * Metrics of one kind, all named alike. Every call is a number of statements that grows neither with the requests nor with what they are about.
 */
export interface MetricFamily {
  /** Whether an id is one of the family, by its form alone. */
  covers(id: string): boolean;

  /** What the ids are; those that name nothing known are missing. */
  describe(options: {
    tx: Knex.Transaction;
    ids: readonly string[];
    recording: number;
  }): Promise<Map<string, MetricDescription>>;

  /** All there are. */
  list(options: {
    tx: Knex.Transaction;
    asOf: DayNumber;
    recording: number;
  }): Promise<MetricDescription[]>;

  /** In the order of the requests; nothing where there was no such metric by the request's recording. */
  read(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(FamilyReading | undefined)[]>;
}
