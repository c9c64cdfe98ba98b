export * from './createPlatformLedgerClient';
export { fieldProblemsOf } from './fieldProblemsOf';
export { definitionPath, entityPath, metricPath } from './paths';
export * from './PlatformLedgerApi';
export * from './queries';
