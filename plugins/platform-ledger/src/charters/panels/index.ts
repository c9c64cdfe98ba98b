export * from './CharterAllocationPanel';
export * from './CostPanel';
export * from './CriteriaPanel';
export * from './DecisionsPanel';
export * from './GoalpostsPanel';
export * from './GuardrailsPanel';
export * from './HandOverPanel';
export * from './RunwayPanel';
