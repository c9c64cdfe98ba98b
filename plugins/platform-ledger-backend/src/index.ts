/**
 * The backend of Platform Ledger
 *
 * @packageDocumentation
 */
export { platformLedgerPlugin as default } from './plugin';
