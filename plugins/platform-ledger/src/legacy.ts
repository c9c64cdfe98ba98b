/**
 * Platform Ledger for portals on the old frontend system.
 *
 * @packageDocumentation
 */
export {};
