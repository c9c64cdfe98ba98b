import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  ActivityIntakeResult,
  ActivityPush,
  ActivitySourceStatus,
  AllocationGrid,
  AllocationTable,
  CapacityIntakeResult,
  CapacityPush,
  CheckIn,
  CheckInDeclaration,
  EntityAllocation,
  ItemOverride,
  ItemOverrideDeclaration,
  NamedWork,
  NamedWorkDeclaration,
  PolicyPreview,
  SquadAllocation,
  TradeOff,
  TradeOffDeclaration,
  UnmatchedPerson,
  WriteOff,
  WriteOffDeclaration,
  WritingDeclaration,
} from '../allocation';
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
import { AllocationQuery } from './AllocationApi';
import { AsOf } from './AsOf';
import {
  PlatformLedgerApi,
  PlatformLedgerClientOptions,
} from './PlatformLedgerApi';
import { joinPath, toQueryString } from './requestPath';
import { DiscoveryApi, FetchApi } from './types';

const PLUGIN_ID = 'platform-ledger';

/**
 * Asks a ledger over HTTP. Each method throws a `ResponseError` where the backend refuses, with its reason.
 *
 * @public
 */
export class PlatformLedgerClient implements PlatformLedgerApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;

  static create(options: PlatformLedgerClientOptions): PlatformLedgerClient {
    return new PlatformLedgerClient(options);
  }

  private constructor(options: PlatformLedgerClientOptions) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  async getStatus(): Promise<LedgerStatus> {
    return this.read(['status']);
  }

  async listScorecards(query?: AsOf): Promise<ScorecardSummary[]> {
    return this.readItems(['scorecards'], query);
  }

  async getScorecard(
    scorecardRef: string,
    query?: AsOf,
  ): Promise<ScorecardDetails> {
    return this.read(scorecardPath(scorecardRef), query);
  }

  async getAdoptionSeries(
    scorecardRef: string,
    query: { from?: Day; to?: Day; step: Step; recordedAt?: string },
  ): Promise<AdoptionSeries> {
    return this.read([...scorecardPath(scorecardRef), 'series'], query);
  }

  async getMovement(
    scorecardRef: string,
    query: AsOf & { since: Day; offset?: number; limit?: number },
  ): Promise<Movement> {
    return this.read([...scorecardPath(scorecardRef), 'movement'], query);
  }

  async getOwners(
    scorecardRef: string,
    query?: AsOf,
  ): Promise<OwnerAdoption[]> {
    return this.readItems([...scorecardPath(scorecardRef), 'owners'], query);
  }

  async getMatrix(
    scorecardRef: string,
    query: MatrixQuery,
  ): Promise<MatrixPage> {
    return this.read([...scorecardPath(scorecardRef), 'matrix'], query);
  }

  async getEntityStandings(
    entityRef: string,
    query?: AsOf,
  ): Promise<EntityStandings> {
    return this.read(
      ['entities', ...entityPath(entityRef), 'standings'],
      query,
    );
  }

  async getCapability(
    entityRef: string,
    query?: AsOf & { offset?: number; limit?: number },
  ): Promise<CapabilityAdoption> {
    return this.read(['capabilities', ...entityPath(entityRef)], query);
  }

  async previewScorecard(
    scorecard: unknown,
    query?: AsOf,
  ): Promise<ScorecardPreview> {
    return this.request({
      method: 'POST',
      path: ['scorecards', 'preview'],
      query,
      body: { scorecard },
    });
  }

  async getFacts(entityRef: string, query?: AsOf): Promise<FactReading[]> {
    return this.readItems(
      ['facts', 'entities', ...entityPath(entityRef)],
      query,
    );
  }

  async getFactHistory(
    entityRef: string,
    fact: string,
    query?: { recordedAt?: string },
  ): Promise<FactHistoryEntry[]> {
    return this.readItems(
      ['facts', 'entities', ...entityPath(entityRef), 'history'],
      { ...query, fact },
    );
  }

  async listFactTypes(): Promise<FactType[]> {
    return this.readItems(['facts', 'types']);
  }

  async declareFactType(type: FactType): Promise<FactType> {
    const { id, ...body } = type;
    return this.request({ method: 'PUT', path: ['facts', 'types', id], body });
  }

  async pushFacts(
    source: string,
    observations: FactObservation[],
  ): Promise<IntakeResult> {
    return this.request({
      method: 'POST',
      path: ['facts'],
      body: { source, observations },
    });
  }

  async listSources(): Promise<FactSourceStatus[]> {
    return this.readItems(['facts', 'sources']);
  }

  async listUnresolved(query?: {
    offset?: number;
    limit?: number;
  }): Promise<{ items: UnresolvedEntity[]; total: number }> {
    return this.read(['facts', 'unresolved'], query);
  }

  async getAllocation(query?: AllocationQuery): Promise<AllocationGrid> {
    return this.read(['allocation'], query);
  }

  async getSquadAllocation(
    groupRef: string,
    query?: AsOf,
  ): Promise<SquadAllocation> {
    return this.read(squadPath(groupRef), query);
  }

  async getEntityAllocation(
    entityRef: string,
    query?: AsOf,
  ): Promise<EntityAllocation> {
    return this.read(
      ['allocation', 'entities', ...entityPath(entityRef)],
      query,
    );
  }

  async exportAllocation(
    table: AllocationTable,
    query?: AllocationQuery & { group?: string },
  ): Promise<string> {
    const response = await this.send({
      method: 'GET',
      path: ['allocation', 'export'],
      query: { table, ...query },
    });
    return response.text();
  }

  async createCheckIn(
    groupRef: string,
    checkIn: CheckInDeclaration,
  ): Promise<CheckIn> {
    return this.create([...squadPath(groupRef), 'check-ins'], checkIn);
  }

  async createTradeOff(
    groupRef: string,
    tradeOff: TradeOffDeclaration,
  ): Promise<TradeOff> {
    return this.create([...squadPath(groupRef), 'trade-offs'], tradeOff);
  }

  async createWriteOff(
    groupRef: string,
    writeOff: WriteOffDeclaration,
  ): Promise<WriteOff> {
    return this.create([...squadPath(groupRef), 'write-offs'], writeOff);
  }

  async overrideItem(override: ItemOverrideDeclaration): Promise<ItemOverride> {
    return this.create(['allocation', 'overrides'], override);
  }

  async listItemOverrides(query?: AsOf): Promise<ItemOverride[]> {
    return this.readItems(['allocation', 'overrides'], query);
  }

  async previewAllocationPolicy(
    policy: unknown,
    query?: AsOf,
  ): Promise<PolicyPreview> {
    return this.request({
      method: 'POST',
      path: ['allocation', 'preview'],
      query,
      body: { policy },
    });
  }

  async listNamedWork(query?: AsOf): Promise<NamedWork[]> {
    return this.readItems(['named-work'], query);
  }

  async findSimilarNamedWork(text: string, query?: AsOf): Promise<NamedWork[]> {
    return this.readItems(['named-work', 'similar'], { ...query, text });
  }

  async createNamedWork(work: NamedWorkDeclaration): Promise<NamedWork> {
    return this.create(['named-work'], work);
  }

  async createWriting(
    workId: string,
    writing: WritingDeclaration,
  ): Promise<NamedWork> {
    return this.create(['named-work', workId, 'writings'], writing);
  }

  async retireWriting(
    workId: string,
    writingId: string,
    retirement: { retiredOn?: Day } = {},
  ): Promise<NamedWork> {
    return this.create(
      ['named-work', workId, 'writings', writingId, 'retire'],
      retirement,
    );
  }

  async shareWriting(workId: string, writingId: string): Promise<NamedWork> {
    return this.create(
      ['named-work', workId, 'writings', writingId, 'share'],
      {},
    );
  }

  async pushActivity(push: ActivityPush): Promise<ActivityIntakeResult> {
    return this.create(['activity'], push);
  }

  async pushCapacity(push: CapacityPush): Promise<CapacityIntakeResult> {
    return this.create(['capacity'], push);
  }

  async listActivitySources(): Promise<ActivitySourceStatus[]> {
    return this.readItems(['activity', 'sources']);
  }

  async listUnmatchedPersons(query?: {
    offset?: number;
    limit?: number;
  }): Promise<{ items: UnmatchedPerson[]; total: number }> {
    return this.read(['activity', 'unmatched'], query);
  }

  private async create<T>(path: string[], body: object): Promise<T> {
    return this.request({ method: 'POST', path, body });
  }

  private async readItems<T>(path: string[], query?: object): Promise<T[]> {
    const answer = await this.read<{ items: T[] }>(path, query);
    return answer.items;
  }

  private async read<T>(path: string[], query?: object): Promise<T> {
    return this.request({ method: 'GET', path, query });
  }

  private async request<T>(options: {
    method: 'GET' | 'POST' | 'PUT';
    path: string[];
    query?: object;
    body?: unknown;
  }): Promise<T> {
    const response = await this.send(options);
    return response.json();
  }

  private async send(options: {
    method: 'GET' | 'POST' | 'PUT';
    path: string[];
    query?: object;
    body?: unknown;
  }): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl(PLUGIN_ID);
    const url = `${baseUrl}/${joinPath(options.path)}${toQueryString(options.query)}`;
    const response = await this.fetchApi.fetch(url, {
      method: options.method,
      ...(options.body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(options.body),
      }),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function scorecardPath(scorecardRef: string): string[] {
  const { namespace, name } = parseEntityRef(scorecardRef, {
    defaultKind: 'scorecard',
  });
  return ['scorecards', namespace, name];
}

function squadPath(groupRef: string): string[] {
  return ['allocation', 'groups', ...entityPath(groupRef)];
}

function entityPath(entityRef: string): string[] {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name];
}
