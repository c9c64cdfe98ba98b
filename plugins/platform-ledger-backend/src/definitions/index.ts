export { CatalogFollower, type CatalogFollowSummary } from './CatalogFollower';
export { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
export { DatabaseEntityDirectory } from './DatabaseEntityDirectory';
export { startFollowing } from './startFollowing';
export type {
  DefinitionStore,
  EntityDirectory,
  EntityVersion,
  GroupOnDay,
  InvalidDefinition,
  StoredDefinition,
  StoredRevision,
  WatchStart,
} from './types';
