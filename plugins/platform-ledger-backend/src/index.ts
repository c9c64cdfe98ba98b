/**
 * The backend of Platform Ledger
 *
 * @packageDocumentation
 */
export { platformLedgerPlugin as default } from './plugin';
export {
  charterConditions,
  type CharterFilter,
  type CharterResource,
  createCharterConditionalDecision,
  createStandingConditionalDecision,
  standingConditions,
  type StandingFilter,
  type StandingResource,
} from './permissions';
export { verifyReports } from './reports';
