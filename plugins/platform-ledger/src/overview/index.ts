export * from './OverviewView';
