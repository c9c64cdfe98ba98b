export { assertAllowed } from './assertAllowed';
export {
  charterConditions,
  createCharterConditionalDecision,
} from './charterConditions';
export {
  charterResourceRef,
  type CharterFilter,
  type CharterResource,
} from './charterResource';
export { hasOwner } from './hasOwner';
export { isCharterOwner } from './isCharterOwner';
export { isDecider } from './isDecider';
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
