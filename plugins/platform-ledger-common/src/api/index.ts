export * from './types';
export * from './AllocationApi';
export * from './AsOf';
export * from './PlatformLedgerApi';
export * from './PlatformLedgerClient';
