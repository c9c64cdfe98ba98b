export { DatabaseActivityReader } from './DatabaseActivityReader';
export { DatabaseActivityStore } from './DatabaseActivityStore';
export type { ActivityStore, ActivityStream } from './ActivityStore';
export type {
  ActivityReader,
  ActivityWindow,
  PersonState,
  PersonTrace,
} from './types';
