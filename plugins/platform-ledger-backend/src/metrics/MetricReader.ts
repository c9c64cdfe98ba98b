import {
  DayNumber,
  MetricDescription,
  MetricSeries,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * Who was counted when something started: those who came later are not in it, and those who left stay.
 */
export interface FrozenPopulation {
  /** Ids of the directory. */
  entityIds: readonly number[];
}

/**
 * A series that is asked for.
 */
export interface SeriesRequest {
  metric: string;
  /** The first day that may be a point. All there is unless given. */
  from?: DayNumber;
  /** `from` is a point whether or not anything reported on it, as a baseline's day is; nothing else between reports is. */
  pointOnFrom?: boolean;
  /** The last day that may be a point, and the day of `value`. */
  asOf: DayNumber;
  /** As recorded by it. */
  recording: number;
  /** Of adoption: over these alone. Other metrics have no population, and take no notice. */
  frozen?: FrozenPopulation;
  /** Of adoption: judged on all days by this revision of the scorecard; each day by the revision in force on it unless given. */
  pinnedScorecardRevisionId?: number;
  /**
   * When something started that judges by what held then: allocation, coverage and deferral by the policies in force on that day, duplication over
   * the duplicates that were named before it. Each period by the policies at its own start, and all duplicates, unless given.
   */
  startsOn?: DayNumber;
}

/**
 * Whose eligible entities are asked for.
 */
export interface PopulationRequest {
  /** Lower case. */
  scorecardRef: string;
  /** The revision that says who is eligible. */
  scorecardRevisionId: number;
  asOf: DayNumber;
  recording: number;
}

/**
 * The one registry of named series: what was observed, and what the ledger itself computes from standings, effort and named work.
 *
 * Every call is a number of statements that grows neither with the requests nor with what they are about. There are two exceptions: entities that have to
 * be judged anew by a pinned revision are read 2,000 at a time, and allocation is read once for each recording and each set of policies pinned.
 */
export interface MetricReader {
  /**
   * What metrics are, by id as it was asked; nothing for one that nobody declared, or whose scorecard, level, group or category is not known.
   *
   * `recording`: as known by it; all unless given
   */
  describe(options: {
    tx: Knex.Transaction;
    ids: readonly string[];
    recording?: number;
  }): Promise<Map<string, MetricDescription | undefined>>;

  /**
   * Everything that can be named, by id.
   *
   * `asOf`: groups that a policy judges by this day
   */
  list(options: {
    tx: Knex.Transaction;
    asOf: DayNumber;
    recording?: number;
  }): Promise<MetricDescription[]>;

  /**
   * Series in the order of the requests, each with its metric as it was by the request's recording; nothing where `describe` says nothing of it.
   */
  readSeries(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(MetricSeries | undefined)[]>;

  /**
   * Ids of the entities that are eligible on a scorecard, ascending, in the order of the requests; carried ones among them, those of unknown
   * eligibility not.
   *
   * @throws NotFoundError where a scorecard or its revision is not known
   */
  readPopulations(options: {
    tx: Knex.Transaction;
    requests: readonly PopulationRequest[];
  }): Promise<number[][]>;
}
