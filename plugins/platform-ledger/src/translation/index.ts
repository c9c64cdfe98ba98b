export type { FlatMessages, MessageAt, MessagePath } from './FlatMessages';
export * from './platformLedgerReportTranslationRef';
export * from './platformLedgerTranslationRef';
export * from './useTranslation';
