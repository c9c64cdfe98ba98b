/**
 * The pages, tabs and cards of Platform Ledger
 *
 * @packageDocumentation
 */
export { platformLedgerPlugin as default } from './plugin';
export { platformLedgerApiRef } from './api';
export {
  type FlatMessages,
  type MessageAt,
  type MessagePath,
  platformLedgerMessages,
  platformLedgerTranslationRef,
} from './translation';
