import { DiscoveryApi, FetchApi } from './types';
import {
  FactHistoryEntry,
  FactObservation,
  FactReading,
  FactSourceStatus,
  FactType,
  IntakeResult,
  UnresolvedEntity,
} from '../facts';
import {
  AdoptionSeries,
  CapabilityAdoption,
  EntityStandings,
  LedgerStatus,
  MatrixPage,
  MatrixQuery,
  Movement,
  OwnerAdoption,
  ScorecardDetails,
  ScorecardPreview,
  ScorecardSummary,
} from '../scorecards';
import { Day, Step } from '../time';
import { AllocationApi } from './AllocationApi';
import { AsOf } from './AsOf';
import { CharterApi } from './CharterApi';
import { MetricApi } from './MetricApi';
import { ReportApi } from './ReportApi';

/**
 * What a frontend, another plugin or a script asks of the ledger.
 *
 * @public
 */
export interface PlatformLedgerApi
  extends AllocationApi, CharterApi, MetricApi, ReportApi {
  getStatus(): Promise<LedgerStatus>;
  listScorecards(query?: AsOf): Promise<ScorecardSummary[]>;
  getScorecard(scorecardRef: string, query?: AsOf): Promise<ScorecardDetails>;
  getAdoptionSeries(
    scorecardRef: string,
    query: { from?: Day; to?: Day; step: Step; recordedAt?: string },
  ): Promise<AdoptionSeries>;
  getMovement(
    scorecardRef: string,
    query: AsOf & { since: Day; offset?: number; limit?: number },
  ): Promise<Movement>;
  getOwners(scorecardRef: string, query?: AsOf): Promise<OwnerAdoption[]>;
  getMatrix(scorecardRef: string, query: MatrixQuery): Promise<MatrixPage>;
  getEntityStandings(entityRef: string, query?: AsOf): Promise<EntityStandings>;
  getCapability(
    entityRef: string,
    query?: AsOf & { offset?: number; limit?: number },
  ): Promise<CapabilityAdoption>;
  previewScorecard(scorecard: unknown, query?: AsOf): Promise<ScorecardPreview>;
  getFacts(entityRef: string, query?: AsOf): Promise<FactReading[]>;
  getFactHistory(
    entityRef: string,
    fact: string,
    query?: { recordedAt?: string },
  ): Promise<FactHistoryEntry[]>;
  listFactTypes(): Promise<FactType[]>;
  declareFactType(type: FactType): Promise<FactType>;
  pushFacts(
    source: string,
    observations: FactObservation[],
  ): Promise<IntakeResult>;
  listSources(): Promise<FactSourceStatus[]>;
  listUnresolved(query?: {
    offset?: number;
    limit?: number;
  }): Promise<{ items: UnresolvedEntity[]; total: number }>;
}

/** @public */
export type PlatformLedgerClientOptions = {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
};
