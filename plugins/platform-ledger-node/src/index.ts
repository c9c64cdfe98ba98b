/**
 * What other plugins and modules of a backend stand on: the extension points for fact, activity and metric sources, the ledger as a service,
 * and its clock
 *
 * @packageDocumentation
 */
export type {
  ActivitySource,
  ActivitySourceItem,
  ActivitySourceReadOptions,
} from './ActivitySource';
export {
  activitySourcesExtensionPoint,
  type ActivitySourcesExtensionPoint,
} from './activitySourcesExtensionPoint';
export type {
  FactSource,
  FactSourceItem,
  FactSourceReadOptions,
} from './FactSource';
export {
  factSourcesExtensionPoint,
  type FactSourcesExtensionPoint,
} from './factSourcesExtensionPoint';
export {
  type LedgerClock,
  ledgerClockServiceRef,
} from './ledgerClockServiceRef';
export type {
  MetricSource,
  MetricSourceItem,
  MetricSourceReadOptions,
} from './MetricSource';
export {
  metricSourcesExtensionPoint,
  type MetricSourcesExtensionPoint,
} from './metricSourcesExtensionPoint';
export {
  type PlatformLedgerService,
  platformLedgerServiceRef,
  type PlatformLedgerServiceOptions,
} from './platformLedgerServiceRef';
