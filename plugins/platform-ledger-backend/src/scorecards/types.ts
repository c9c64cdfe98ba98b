import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AdoptionSeries,
  CapabilityAdoption,
  DayNumber,
  EntityStandings,
  MatrixPage,
  MatrixQuery,
  Movement,
  OwnerAdoption,
  ScorecardDetails,
  ScorecardPreview,
  ScorecardSummary,
  Step,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AsOfQuery } from '../http';
import { StandingsFilter } from './StandingsFilter';

/** A page of a list. */
export interface PageQuery {
  offset: number;
  limit: number;
}

/** What a reader asks of the matrix, besides the clocks and the page. */
export type MatrixNarrowing = Omit<
  MatrixQuery,
  'asOf' | 'recordedAt' | 'offset' | 'limit'
>;

/**
 * Reads of standings, without a word on who may read them. References are lower case. All throw `NotFoundError` for a scorecard that was not known
 * by the instant, and `InputError` for an instant before the as-of day.
 */
export interface ScorecardReads {
  /** Figures of everything, or of what a group and those below it own on the day. */
  list(query: AsOfQuery & { group?: string }): Promise<ScorecardSummary[]>;
  get(query: AsOfQuery & { scorecardRef: string }): Promise<ScorecardDetails>;
  /** Up to the as-of day. */
  series(
    query: AsOfQuery & { scorecardRef: string; from?: DayNumber; step: Step },
  ): Promise<AdoptionSeries>;
  /** Of many, in their order, by as many statements as of one. */
  allSeries(
    query: AsOfQuery & {
      scorecardRefs: readonly string[];
      from?: DayNumber;
      step: Step;
    },
  ): Promise<AdoptionSeries[]>;
  movement(
    query: AsOfQuery &
      PageQuery & {
        scorecardRef: string;
        since: DayNumber;
        filter: StandingsFilter;
      },
  ): Promise<Movement>;
  /** Of many, in their order, by as many statements as of one; of a group with all below it, where given. The page is of each. */
  movements(
    query: AsOfQuery &
      PageQuery & {
        scorecardRefs: readonly string[];
        since: DayNumber;
        group?: string;
        filter: StandingsFilter;
      },
  ): Promise<Movement[]>;
  owners(query: AsOfQuery & { scorecardRef: string }): Promise<OwnerAdoption[]>;
  matrix(
    query: AsOfQuery &
      PageQuery & {
        scorecardRef: string;
        query: MatrixNarrowing;
        filter: StandingsFilter;
      },
  ): Promise<MatrixPage>;
  entity(query: AsOfQuery & { entityRef: string }): Promise<EntityStandings>;
  capability(
    query: AsOfQuery &
      PageQuery & { entityRef: string; filter: StandingsFilter },
  ): Promise<CapabilityAdoption>;
  preview(
    query: AsOfQuery & { scorecard: unknown; filter: StandingsFilter },
  ): Promise<ScorecardPreview>;
  /** How many entities wait for their evaluation. */
  countPending(): Promise<number>;
}

/** What a read of `ScorecardReads` takes, with who asks instead of what they may see. */
type Asked<Read extends (query: never) => unknown> = (
  query: Omit<Parameters<Read>[0], 'filter'> & {
    credentials: BackstageCredentials;
  },
) => ReturnType<Read>;

/**
 * What names entities or counts them: as far as the reader may see them.
 *
 * @throws NotAllowedError that names the permission
 */
export interface ScorecardService {
  list: Asked<ScorecardReads['list']>;
  movement: Asked<ScorecardReads['movement']>;
  matrix: Asked<ScorecardReads['matrix']>;
  entity: Asked<ScorecardReads['entity']>;
  capability: Asked<ScorecardReads['capability']>;
  preview: Asked<ScorecardReads['preview']>;
}
