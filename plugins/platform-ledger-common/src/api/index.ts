export * from './createPlatformLedgerClient';
export { definitionPath, entityPath, metricPath } from './paths';
export * from './PlatformLedgerApi';
export * from './queries';
