export type {
  ActivityReader,
  ActivityWindow,
  PersonState,
  PersonTrace,
} from './types';
