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
