export type { FlatMessages, MessageAt, MessagePath } from './FlatMessages';
export * from './platformLedgerTranslationRef';
export * from './useTranslation';
