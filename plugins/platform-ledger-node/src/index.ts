/**
 * Extension points of Platform Ledger for fact, activity and metric sources
 *
 * @packageDocumentation
 */
export type {
  FactSource,
  FactSourceItem,
  FactSourceReadOptions,
} from './FactSource';
export {
  factSourcesExtensionPoint,
  type FactSourcesExtensionPoint,
} from './factSourcesExtensionPoint';
