export * from './ReportsView';
export * from './view';
