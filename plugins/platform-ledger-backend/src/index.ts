/**
 * The backend of Platform Ledger
 *
 * @packageDocumentation
 */
export { platformLedgerPlugin as default } from './plugin';
export {
  createStandingConditionalDecision,
  standingConditions,
  type StandingFilter,
  type StandingResource,
} from './permissions';
