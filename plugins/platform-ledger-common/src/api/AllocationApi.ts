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
import { AsOf } from './AsOf';

/**
 * Which squads' periods are asked for.
 *
 * @public
 */
export interface AllocationQuery extends AsOf {
  /** Quarters unless given. */
  period?: 'quarter' | 'sprint';
  /** Periods that end before it are left out. */
  from?: Day;
  /** Periods that begin after it are left out. */
  to?: Day;
}

/**
 * What a frontend, another plugin or a script asks of the ledger about where squads' time goes.
 *
 * @public
 */
export interface AllocationApi {
  getAllocation(query?: AllocationQuery): Promise<AllocationGrid>;
  getSquadAllocation(groupRef: string, query?: AsOf): Promise<SquadAllocation>;
  getEntityAllocation(
    entityRef: string,
    query?: AsOf,
  ): Promise<EntityAllocation>;
  /** A table as CSV text, safe against formulas; of one group where that is given. */
  exportAllocation(
    table: AllocationTable,
    query?: AllocationQuery & { group?: string },
  ): Promise<string>;
  createCheckIn(
    groupRef: string,
    checkIn: CheckInDeclaration,
  ): Promise<CheckIn>;
  createTradeOff(
    groupRef: string,
    tradeOff: TradeOffDeclaration,
  ): Promise<TradeOff>;
  createWriteOff(
    groupRef: string,
    writeOff: WriteOffDeclaration,
  ): Promise<WriteOff>;
  overrideItem(override: ItemOverrideDeclaration): Promise<ItemOverride>;
  listItemOverrides(query?: AsOf): Promise<ItemOverride[]>;
  previewAllocationPolicy(
    policy: unknown,
    query?: AsOf,
  ): Promise<PolicyPreview>;
  listNamedWork(query?: AsOf): Promise<NamedWork[]>;
  /** What resembles a text, the most alike first. */
  findSimilarNamedWork(text: string, query?: AsOf): Promise<NamedWork[]>;
  createNamedWork(work: NamedWorkDeclaration): Promise<NamedWork>;
  createWriting(
    workId: string,
    writing: WritingDeclaration,
  ): Promise<NamedWork>;
  /** `retiredOn`: today unless given. */
  retireWriting(
    workId: string,
    writingId: string,
    retirement?: { retiredOn?: Day },
  ): Promise<NamedWork>;
  /** Says which writing is the one that all squads share. */
  shareWriting(workId: string, writingId: string): Promise<NamedWork>;
  pushActivity(push: ActivityPush): Promise<ActivityIntakeResult>;
  pushCapacity(push: CapacityPush): Promise<CapacityIntakeResult>;
  listActivitySources(): Promise<ActivitySourceStatus[]>;
  listUnmatchedPersons(query?: {
    offset?: number;
    limit?: number;
  }): Promise<{ items: UnmatchedPerson[]; total: number }>;
}
