export * from './NewReportSection';
export * from './ReportsTable';
