export * from './createPlatformLedgerClient';
export type { LedgerEndpointMap } from './LedgerEndpointMap';
export { definitionPath, entityPath, metricPath } from './paths';
export * from './PlatformLedgerApi';
export * from './queries';
