export { assertAllowed } from './assertAllowed';
export { hasOwner } from './hasOwner';
export { loadStandingResources } from './loadStandingResources';
export {
  createStandingConditionalDecision,
  standingConditions,
} from './standingConditions';
export {
  standingResourceRef,
  type StandingFilter,
  type StandingResource,
} from './standingResource';
export { Visibility } from './Visibility';
