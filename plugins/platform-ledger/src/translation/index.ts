export * from './platformLedgerTranslationRef';
export * from './useTranslation';
