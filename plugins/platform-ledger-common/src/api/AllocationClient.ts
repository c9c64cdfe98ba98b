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
import { Day } from '../time';
import { AllocationApi, AllocationQuery } from './AllocationApi';
import { AsOf } from './AsOf';
import { entityPath, squadPath } from './ledgerPaths';
import { LedgerRequests } from './LedgerRequests';

/**
 * The part of the client that asks about where squads' time goes.
 *
 * @public
 */
export abstract class AllocationClient implements AllocationApi {
  protected constructor(protected readonly requests: LedgerRequests) {}

  async getAllocation(query?: AllocationQuery): Promise<AllocationGrid> {
    return this.requests.read(['allocation'], query);
  }

  async getSquadAllocation(
    groupRef: string,
    query?: AsOf,
  ): Promise<SquadAllocation> {
    return this.requests.read(squadPath(groupRef), query);
  }

  async getEntityAllocation(
    entityRef: string,
    query?: AsOf,
  ): Promise<EntityAllocation> {
    return this.requests.read(
      ['allocation', 'entities', ...entityPath(entityRef)],
      query,
    );
  }

  async exportAllocation(
    table: AllocationTable,
    query?: AllocationQuery & { group?: string },
  ): Promise<string> {
    const response = await this.requests.send({
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
    return this.requests.create([...squadPath(groupRef), 'check-ins'], checkIn);
  }

  async createTradeOff(
    groupRef: string,
    tradeOff: TradeOffDeclaration,
  ): Promise<TradeOff> {
    return this.requests.create(
      [...squadPath(groupRef), 'trade-offs'],
      tradeOff,
    );
  }

  async createWriteOff(
    groupRef: string,
    writeOff: WriteOffDeclaration,
  ): Promise<WriteOff> {
    return this.requests.create(
      [...squadPath(groupRef), 'write-offs'],
      writeOff,
    );
  }

  async overrideItem(override: ItemOverrideDeclaration): Promise<ItemOverride> {
    return this.requests.create(['allocation', 'overrides'], override);
  }

  async listItemOverrides(query?: AsOf): Promise<ItemOverride[]> {
    return this.requests.readItems(['allocation', 'overrides'], query);
  }

  async previewAllocationPolicy(
    policy: unknown,
    query?: AsOf,
  ): Promise<PolicyPreview> {
    return this.requests.request({
      method: 'POST',
      path: ['allocation', 'preview'],
      query,
      body: { policy },
    });
  }

  async listNamedWork(query?: AsOf): Promise<NamedWork[]> {
    return this.requests.readItems(['named-work'], query);
  }

  async findSimilarNamedWork(text: string, query?: AsOf): Promise<NamedWork[]> {
    return this.requests.readItems(['named-work', 'similar'], {
      ...query,
      text,
    });
  }

  async createNamedWork(work: NamedWorkDeclaration): Promise<NamedWork> {
    return this.requests.create(['named-work'], work);
  }

  async createWriting(
    workId: string,
    writing: WritingDeclaration,
  ): Promise<NamedWork> {
    return this.requests.create(['named-work', workId, 'writings'], writing);
  }

  async retireWriting(
    workId: string,
    writingId: string,
    retirement: { retiredOn?: Day } = {},
  ): Promise<NamedWork> {
    return this.requests.create(
      ['named-work', workId, 'writings', writingId, 'retire'],
      retirement,
    );
  }

  async shareWriting(workId: string, writingId: string): Promise<NamedWork> {
    return this.requests.create(
      ['named-work', workId, 'writings', writingId, 'share'],
      {},
    );
  }

  async pushActivity(push: ActivityPush): Promise<ActivityIntakeResult> {
    return this.requests.create(['activity'], push);
  }

  async pushCapacity(push: CapacityPush): Promise<CapacityIntakeResult> {
    return this.requests.create(['capacity'], push);
  }

  async listActivitySources(): Promise<ActivitySourceStatus[]> {
    return this.requests.readItems(['activity', 'sources']);
  }

  async listUnmatchedPersons(query?: {
    offset?: number;
    limit?: number;
  }): Promise<{ items: UnmatchedPerson[]; total: number }> {
    return this.requests.read(['activity', 'unmatched'], query);
  }
}
