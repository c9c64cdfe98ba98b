export * from './LedgerPages';
export * from './LegacyLedgerPages';
