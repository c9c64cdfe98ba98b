import {
  ReportComment,
  ReportDeclaration,
  ReportDetails,
  ReportFormat,
  ReportSection,
  ReportSummary,
  ReportVerification,
} from '../reports';

/**
 * A file as it was downloaded.
 *
 * @public
 */
export interface DownloadedFile {
  /** As the ledger named it. */
  name: string;
  content: Blob;
}

/**
 * What a frontend, another plugin or a script asks of the ledger about reports.
 *
 * @public
 */
export interface ReportApi {
  /** By period, the latest first; those that the caller may see. */
  listReports(): Promise<ReportSummary[]>;
  /** Begins a draft. A period and scope that has a report already is refused with 409. */
  createReport(declaration: ReportDeclaration): Promise<ReportSummary>;
  /** Of a draft as things stand. */
  getReport(id: string): Promise<ReportDetails>;
  /** The note on a section of a draft; an empty text takes it back. */
  writeReportCommentary(
    id: string,
    section: ReportSection,
    text: string,
  ): Promise<void>;
  /** Stores the snapshot and every format of it; a period that has not ended is refused with 400. */
  freezeReport(id: string): Promise<ReportDetails>;
  publishReport(id: string): Promise<ReportSummary>;
  /** Says something of a frozen report; without a section of all of it. */
  commentOnReport(
    id: string,
    comment: { section?: ReportSection; text: string },
  ): Promise<ReportComment>;
  /** `name`: which of a format with more than one file; the first unless given. */
  getReportFile(
    id: string,
    format: ReportFormat,
    name?: string,
  ): Promise<DownloadedFile>;
  /** Whether everything stored still has the hash that it was stored with. */
  verifyReports(): Promise<ReportVerification>;
}
