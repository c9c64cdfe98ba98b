/**
 * The pages, tabs and cards of Platform Ledger
 *
 * @packageDocumentation
 */
export {};
