import {
  SharePoint,
  DayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Scorecard } from '../scorecardsOf';

/**
 * Adoption of one level of a scorecard over days, as recorded by a recording.
 */
export interface AdoptionRequest {
  /** Lower case. */
  scorecardRef: string;
  /** A level's name; that at which the scorecard counts as adopted unless given. */
  level?: string;
  /** The first day that may be a point. All there is unless given. */
  from?: DayNumber;
  /** `from` is a point whether or not anything was reported on it. */
  pointOnFrom?: boolean;
  asOf: DayNumber;
  recording: number;
  /** Ids of a population that was frozen. Who left it keeps its last standing; everybody eligible on the day unless given. */
  frozen?: readonly number[];
  /** The revision that judges all days; the one in force on each unless given. */
  pinnedRevisionId?: number;
}

/** @see AdoptionRequest */
export interface AdoptionReading {
  /** One for each day on which a source of what the level is judged by reported, ascending. */
  points: SharePoint[];
  /** On the as-of day. */
  now: SharePoint;
  /** Of a frozen population: members that the catalog does not have on the as-of day. */
  gone?: number;
  /** The latest day, up to the as-of day, on which anything was reported. */
  reportedOn?: DayNumber;
}

/** Who is eligible on a day under one revision. */
export interface EligibleRequest {
  scorecardRef: string;
  revisionId: number;
  asOf: DayNumber;
  recording: number;
}

/**
 * Adoption as other figures build on it. Every call is a number of statements that does not grow with its requests; it grows, by batches of
 * 2,000, with the entities that have to be judged anew, since a pinned revision was not the one that judged their days.
 */
export interface AdoptionReader {
  /** Scorecards as known at a recording, by reference; all unless given. */
  list(options: { tx: Knex; recording?: number }): Promise<Scorecard[]>;

  /** In the order of the requests; nothing where no revision of the scorecard has the level, or none was known. */
  read(options: {
    tx: Knex;
    requests: readonly AdoptionRequest[];
  }): Promise<(AdoptionReading | undefined)[]>;

  /**
   * Ids, ascending, in the order of the requests.
   *
   * @throws NotFoundError for a scorecard or revision that is not known
   */
  readEligible(options: {
    tx: Knex;
    requests: readonly EligibleRequest[];
  }): Promise<number[][]>;
}
