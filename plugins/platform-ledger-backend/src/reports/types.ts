import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ReportComment,
  ReportDeclaration,
  ReportDetails,
  ReportFile,
  ReportFormat,
  ReportSection,
  ReportSnapshot,
  ReportSummary,
  ReportVerification,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A file with its bytes, on its way into the database or out of it. */
export interface StoredFile extends ReportFile {
  bytes: Buffer;
}

/** What a report is about, as it is stored. */
export interface StoredReport extends ReportSummary {
  /** Of the latest step. */
  recording: number;
}

/** A frozen report as it was stored. */
export interface StoredSnapshot {
  report: StoredReport;
  snapshot: ReportSnapshot;
  /** The recording by which its figures were read. */
  recording: number;
}

/**
 * Reports, without a word on who may do what.
 */
export interface ReportStore {
  /** By period, the latest first. */
  list(): Promise<ReportSummary[]>;

  /**
   * A report with its snapshot: of a draft as things stand.
   *
   * @throws NotFoundError where there is none
   */
  get(options: { id: string }): Promise<ReportDetails>;

  /**
   * @throws InputError that names the field, and ConflictError where there is a report of that period and scope
   */
  create(options: {
    declaration: ReportDeclaration;
    author: string;
  }): Promise<ReportSummary>;

  /**
   * The owner's note on a section of a draft; an empty text takes it back.
   *
   * @throws ConflictError where the report is frozen
   */
  comment(options: {
    id: string;
    section: ReportSection;
    text: string;
    author: string;
  }): Promise<void>;

  /**
   * Stores the snapshot and every format of it, or nothing.
   *
   * @throws InputError where the period has not ended, and ConflictError where it is frozen already or something waits for its evaluation
   */
  freeze(options: { id: string; author: string }): Promise<ReportDetails>;

  /**
   * @throws ConflictError where it is not frozen, or published already
   */
  publish(options: { id: string; author: string }): Promise<ReportSummary>;

  /** Says something of a frozen report. */
  addComment(options: {
    id: string;
    section?: ReportSection;
    text: string;
    author: string;
  }): Promise<ReportComment>;

  /**
   * A stored file.
   *
   * @throws NotFoundError where there is none
   */
  file(options: {
    id: string;
    format: ReportFormat;
    /** Of a format with more than one file. */
    name?: string;
  }): Promise<StoredFile>;

  /** Whether everything stored still has the hash that it was stored with. */
  verify(): Promise<ReportVerification>;
}

/** A call by somebody. */
type Asked<Call extends (options: never) => unknown> = (
  options: Omit<Parameters<Call>[0], 'author'> & {
    credentials: BackstageCredentials;
  },
) => ReturnType<Call>;

/**
 * Reports, for who may read, make, freeze and publish them.
 *
 * @throws NotAllowedError that names the permission, from all of them; NotFoundError for a report that the caller may not see
 */
export interface ReportService {
  list(options: {
    credentials: BackstageCredentials;
  }): Promise<ReportSummary[]>;
  get: Asked<ReportStore['get']>;
  create: Asked<ReportStore['create']>;
  comment: Asked<ReportStore['comment']>;
  freeze: Asked<ReportStore['freeze']>;
  publish: Asked<ReportStore['publish']>;
  addComment: Asked<ReportStore['addComment']>;
  file: Asked<ReportStore['file']>;
}
