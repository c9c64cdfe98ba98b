export * from './types';
export * from './PlatformLedgerApi';
