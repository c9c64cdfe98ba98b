import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { StandingFilter } from '../permissions';

/**
 * Which entities' standings a reader gets. What is not given does not narrow.
 */
export interface StandingsFilter {
  /** By owner, from the permission policy's conditions. */
  owned?: PermissionCriteria<StandingFilter>;
  /** References that the catalog lets the reader see, lower case. */
  visibleRefs?: string[];
}

/** Nobody's. */
export const NOTHING: StandingsFilter = { visibleRefs: [] };
