export * from './types';
export * from './PlatformLedgerApi';
export * from './PlatformLedgerClient';
