export * from './EntityLedgerCard';
export * from './EntityLedgerContent';
