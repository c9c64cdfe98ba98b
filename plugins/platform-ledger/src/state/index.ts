export * from './AsOfContext';
export * from './useLoaded';
export * from './useUrlState';
