export { AuthorizedReportService } from './AuthorizedReportService';
export { DatabaseFrozenBalances } from './DatabaseFrozenBalances';
export { DatabaseReportStore } from './DatabaseReportStore';
export type { RenderedFile, RenderReport } from './ReportRenderer';
export { mountReportRoutes } from './routes';
export type { ReportService, ReportStore } from './types';
export { verifyReports } from './verifyReports';
