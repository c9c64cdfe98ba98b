export { mountActivityRoutes } from './activityRoutes';
export type { ActivityService } from './ActivityService';
export type { ActivityStore, ActivityStream } from './ActivityStore';
export { AuthorizedActivityStore } from './AuthorizedActivityStore';
export { DatabaseActivityReader } from './DatabaseActivityReader';
export { DatabaseActivityStore } from './DatabaseActivityStore';
export { MemberFollower } from './persons/MemberFollower';
export { startFollowingMembers } from './persons/startFollowingMembers';
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
