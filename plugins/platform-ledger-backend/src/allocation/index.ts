export { mountActivityRoutes } from './activityRoutes';
export type { ActivityStore, ActivityStream } from './ActivityStore';
export type {
  AllocationReader,
  AllocationReading,
  DeferralFigures,
  DuplicationFigures,
  QuarterFigures,
} from './AllocationReader';
export { mountAllocationRoutes } from './allocationRoutes';
export type { AllocationService } from './AllocationService';
export { AuthorizedAllocationService } from './AuthorizedAllocationService';
export { DatabaseAllocationReader } from './DatabaseAllocationReader';
export { DatabaseAllocationReads } from './DatabaseAllocationReads';
export { DatabaseAllocationDecisions } from './decisions/DatabaseAllocationDecisions';
export { duplicationFigures } from './reads/duplicationFigures';
export { AllocationEngine } from './engine/AllocationEngine';
export {
  type FrozenBalance,
  type FrozenBalances,
  nothingFrozen,
} from './engine/FrozenBalances';
export { GroupActors } from './GroupActors';
export { DatabaseNamedWorkStore } from './namedWork/DatabaseNamedWorkStore';
export { mountNamedWorkRoutes } from './namedWorkRoutes';
export { DatabaseActivityReader } from './DatabaseActivityReader';
export { DatabaseActivityStore } from './DatabaseActivityStore';
export { MemberFollower } from './persons/MemberFollower';
export { startFollowingMembers } from './persons/startFollowingMembers';
export { ActivityReducer } from './retention/ActivityReducer';
export { startReducing } from './retention/startReducing';
export { PolicyOwners } from './PolicyOwners';
export { ActivitySourceRegistry } from './sources/ActivitySourceRegistry';
export { scheduledActivitySources } from './sources/scheduledActivitySources';
export { startActivitySources } from './sources/startActivitySources';
export type {
  ActivityReader,
  ActivityWindow,
  PersonState,
  PersonTrace,
} from './types';
