export * from './ScorecardView';
