export { adoptionCounts, type StandingTally } from './adoptionCounts';
export { compareFact } from './compareFact';
export {
  COMPARISON_OPERATORS,
  comparisonOperator,
  type ComparisonOperator,
} from './comparisonOperator';
export { durationDays } from './durationDays';
export {
  entityHistory,
  type EntityDay,
  type EntityStretch,
} from './entityHistory';
export { evaluateCheck } from './evaluateCheck';
export { evaluateEligibility } from './evaluateEligibility';
export {
  evaluateRule,
  type RuleEvidence,
  type RuleResult,
} from './evaluateRule';
export {
  FactTimelines,
  type FactEvidence,
  type FactStretch,
} from './FactTimelines';
export {
  judgeStates,
  type Judged,
  levelPosition,
  reachableLevels,
  type StatesJudgement,
} from './judgeStates';
export { nextSteps } from './nextSteps';
export { phaseOn, type Phase } from './Phase';
export type { FactsOnDay, SeenFact } from './SeenFact';
export {
  standingTimeline,
  type JudgingRevision,
  type StandingStretch,
} from './standingTimeline';
export { letterOfState, statesOfLetters } from './stateLetters';
export { allOf, anyOf, notOf, truthOf, type Truth } from './truth';
