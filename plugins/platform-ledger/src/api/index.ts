export * from './platformLedgerApiRef';
export * from './platformLedgerApiFactory';
