export * from './CharterView';
export * from './ChartersOfEntity';
export * from './ChartersView';
export * from './GroupChartersContent';
export * from './OverviewCharters';
export * from './OverviewDecisions';
export * from './gate';
