import {
  ReportComment,
  ReportDeclaration,
  ReportDetails,
  ReportFormat,
  ReportSection,
  ReportSummary,
  ReportVerification,
} from '../reports';
import { fileNameOf } from './fileNameOf';
import { MetricClient } from './MetricClient';
import { DownloadedFile, ReportApi } from './ReportApi';

/**
 * The part of the client that asks about reports.
 *
 * @public
 */
export abstract class ReportClient extends MetricClient implements ReportApi {
  async listReports(): Promise<ReportSummary[]> {
    return this.requests.readItems(['reports']);
  }

  async createReport(declaration: ReportDeclaration): Promise<ReportSummary> {
    return this.requests.create(['reports'], declaration);
  }

  async getReport(id: string): Promise<ReportDetails> {
    return this.requests.read(['reports', id]);
  }

  async writeReportCommentary(
    id: string,
    section: ReportSection,
    text: string,
  ): Promise<void> {
    await this.requests.send({
      method: 'PUT',
      path: ['reports', id, 'commentary', section],
      body: { text },
    });
  }

  async freezeReport(id: string): Promise<ReportDetails> {
    return this.requests.create(['reports', id, 'freeze']);
  }

  async publishReport(id: string): Promise<ReportSummary> {
    return this.requests.create(['reports', id, 'publish']);
  }

  async commentOnReport(
    id: string,
    comment: { section?: ReportSection; text: string },
  ): Promise<ReportComment> {
    return this.requests.create(['reports', id, 'comments'], comment);
  }

  async getReportFile(
    id: string,
    format: ReportFormat,
    name?: string,
  ): Promise<DownloadedFile> {
    const response = await this.requests.send({
      method: 'GET',
      path: ['reports', id, 'files', format],
      query: { name },
    });
    return {
      name:
        name ??
        fileNameOf(response.headers.get('Content-Disposition')) ??
        `report.${format}`,
      content: await response.blob(),
    };
  }

  async verifyReports(): Promise<ReportVerification> {
    return this.requests.read(['reports', 'verification']);
  }
}
