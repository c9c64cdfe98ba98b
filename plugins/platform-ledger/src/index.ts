/**
 * The pages, tabs and cards of Platform Ledger
 *
 * @packageDocumentation
 */
export { platformLedgerPlugin as default } from './plugin';
export { platformLedgerApiRef } from './api';
export { platformLedgerTranslationRef } from './translation';
