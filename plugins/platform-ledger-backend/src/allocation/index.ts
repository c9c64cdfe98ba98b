export type {
  ActivityReader,
  ActivityWindow,
  CapacityState,
  Membership,
  PersonCapacity,
  PersonState,
  PersonTrace,
} from './types';
