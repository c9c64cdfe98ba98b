export {
  allocationPolicyDefaults,
  type CompleteAllocationPolicySpec,
} from './allocationPolicyDefaults';
export * from './AllocationPolicyEntity';
export * from './Band';
export * from './CharterEntity';
export { charterRunway } from './charterRunway';
export { definitionContent } from './definitionContent';
export { factsOfRule } from './factsOfRule';
export { factsOfLevel } from './factsOfLevel';
export { factsOfScorecard } from './factsOfScorecard';
export { isShareMetric } from './isShareMetric';
export {
  type DuplicationMeasure,
  type MetricId,
  parseMetricId,
} from './parseMetricId';
export { predicatePaths, type PredicateReads } from './predicatePaths';
export * from './relations';
export { revisionInForce } from './revisionInForce';
export { allocationPolicySchema } from './schema/allocationPolicySchema';
export { charterSchema } from './schema/charterSchema';
export { definitionSchemas } from './schema/definitionSchemas';
export { scorecardSchema } from './schema/scorecardSchema';
export { scorecardDefaults } from './scorecardDefaults';
export { stableJson } from './stableJson';
export * from './types';
export { validateDefinition } from './validateDefinition';
