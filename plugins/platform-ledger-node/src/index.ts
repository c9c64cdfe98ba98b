/**
 * Extension points of Platform Ledger for fact, activity and metric sources
 *
 * @packageDocumentation
 */
export {};
