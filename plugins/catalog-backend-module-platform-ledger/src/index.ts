/**
 * Teaches the catalog the kinds Scorecard, AllocationPolicy and Charter
 *
 * @packageDocumentation
 */
export { catalogModulePlatformLedger as default } from './module';
export { LedgerDefinitionsProcessor } from './LedgerDefinitionsProcessor';
