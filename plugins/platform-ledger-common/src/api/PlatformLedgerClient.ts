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
import { AsOf } from './AsOf';
import { entityPath, scorecardPath } from './ledgerPaths';
import { LedgerRequests } from './LedgerRequests';
import {
  PlatformLedgerApi,
  PlatformLedgerClientOptions,
} from './PlatformLedgerApi';
import { ReportClient } from './ReportClient';

/**
 * Asks a ledger over HTTP. Each method throws a `ResponseError` where the backend refuses, with its reason.
 *
 * @public
 */
export class PlatformLedgerClient
  extends ReportClient
  implements PlatformLedgerApi
{
  static create(options: PlatformLedgerClientOptions): PlatformLedgerClient {
    return new PlatformLedgerClient(options);
  }

  private constructor(options: PlatformLedgerClientOptions) {
    super(LedgerRequests.create(options));
  }

  async getStatus(): Promise<LedgerStatus> {
    return this.requests.read(['status']);
  }

  async listScorecards(query?: AsOf): Promise<ScorecardSummary[]> {
    return this.requests.readItems(['scorecards'], query);
  }

  async getScorecard(
    scorecardRef: string,
    query?: AsOf,
  ): Promise<ScorecardDetails> {
    return this.requests.read(scorecardPath(scorecardRef), query);
  }

  async getAdoptionSeries(
    scorecardRef: string,
    query: { from?: Day; to?: Day; step: Step; recordedAt?: string },
  ): Promise<AdoptionSeries> {
    return this.requests.read(
      [...scorecardPath(scorecardRef), 'series'],
      query,
    );
  }

  async getMovement(
    scorecardRef: string,
    query: AsOf & { since: Day; offset?: number; limit?: number },
  ): Promise<Movement> {
    return this.requests.read(
      [...scorecardPath(scorecardRef), 'movement'],
      query,
    );
  }

  async getOwners(
    scorecardRef: string,
    query?: AsOf,
  ): Promise<OwnerAdoption[]> {
    return this.requests.readItems(
      [...scorecardPath(scorecardRef), 'owners'],
      query,
    );
  }

  async getMatrix(
    scorecardRef: string,
    query: MatrixQuery,
  ): Promise<MatrixPage> {
    return this.requests.read(
      [...scorecardPath(scorecardRef), 'matrix'],
      query,
    );
  }

  async getEntityStandings(
    entityRef: string,
    query?: AsOf,
  ): Promise<EntityStandings> {
    return this.requests.read(
      ['entities', ...entityPath(entityRef), 'standings'],
      query,
    );
  }

  async getCapability(
    entityRef: string,
    query?: AsOf & { offset?: number; limit?: number },
  ): Promise<CapabilityAdoption> {
    return this.requests.read(
      ['capabilities', ...entityPath(entityRef)],
      query,
    );
  }

  async previewScorecard(
    scorecard: unknown,
    query?: AsOf,
  ): Promise<ScorecardPreview> {
    return this.requests.request({
      method: 'POST',
      path: ['scorecards', 'preview'],
      query,
      body: { scorecard },
    });
  }

  async getFacts(entityRef: string, query?: AsOf): Promise<FactReading[]> {
    return this.requests.readItems(
      ['facts', 'entities', ...entityPath(entityRef)],
      query,
    );
  }

  async getFactHistory(
    entityRef: string,
    fact: string,
    query?: { recordedAt?: string },
  ): Promise<FactHistoryEntry[]> {
    return this.requests.readItems(
      ['facts', 'entities', ...entityPath(entityRef), 'history'],
      { ...query, fact },
    );
  }

  async listFactTypes(): Promise<FactType[]> {
    return this.requests.readItems(['facts', 'types']);
  }

  async declareFactType(type: FactType): Promise<FactType> {
    const { id, ...body } = type;
    return this.requests.request({
      method: 'PUT',
      path: ['facts', 'types', id],
      body,
    });
  }

  async pushFacts(
    source: string,
    observations: FactObservation[],
  ): Promise<IntakeResult> {
    return this.requests.request({
      method: 'POST',
      path: ['facts'],
      body: { source, observations },
    });
  }

  async listSources(): Promise<FactSourceStatus[]> {
    return this.requests.readItems(['facts', 'sources']);
  }

  async listUnresolved(query?: {
    offset?: number;
    limit?: number;
  }): Promise<{ items: UnresolvedEntity[]; total: number }> {
    return this.requests.read(['facts', 'unresolved'], query);
  }
}
