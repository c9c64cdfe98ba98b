export * from './snapshot';
export * from './types';
