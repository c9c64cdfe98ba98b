/**
 * Activity for Platform Ledger from the commits of local git clones
 *
 * @packageDocumentation
 */
export { platformLedgerModuleGit as default } from './module';
