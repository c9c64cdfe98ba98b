import {
  AllocationGrid,
  AllocationTable,
  EntityAllocation,
  ItemOverride,
  PolicyPreview,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AsOfQuery } from '../../http';
import { GridQuery } from './GridQuery';

/**
 * Reads of allocation, after suppression and without a word on who may read them. References are lower case.
 *
 * @throws InputError for an instant before the as-of day, from all of them
 */
export interface AllocationReads {
  grid(query: AsOfQuery & GridQuery): Promise<AllocationGrid>;

  /**
   * @throws NotFoundError where no policy applies to the group
   */
  squad(query: AsOfQuery & { group: string }): Promise<SquadAllocation>;

  /** Without the entity's adoption. */
  entity(query: AsOfQuery & { entityRef: string }): Promise<EntityAllocation>;

  /** As CSV. */
  exportTable(
    query: AsOfQuery & GridQuery & { table: AllocationTable; group?: string },
  ): Promise<string>;

  /**
   * @throws InputError that names every wrong field of the policy
   */
  preview(query: AsOfQuery & { policy: unknown }): Promise<PolicyPreview>;

  listOverrides(query: AsOfQuery): Promise<ItemOverride[]>;
}
