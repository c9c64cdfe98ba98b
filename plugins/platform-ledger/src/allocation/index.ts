export * from './AllocationView';
export * from './EntityAllocationCard';
export * from './GroupAllocationContent';
export * from './OverviewAllocation';
export * from './SquadView';
