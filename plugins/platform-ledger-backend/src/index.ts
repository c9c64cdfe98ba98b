/**
 * The backend of Platform Ledger
 *
 * @packageDocumentation
 */
export {};
