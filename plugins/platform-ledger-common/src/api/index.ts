export * from './types';
export * from './AllocationApi';
export * from './AsOf';
export * from './CharterApi';
export * from './PlatformLedgerApi';
export * from './PlatformLedgerClient';
