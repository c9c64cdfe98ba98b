import { Day } from '../time';
import { ReportSection, ReportSnapshot } from './snapshot';

/**
 * The formats that every report is frozen in. `csv` is one file a table.
 *
 * @public
 */
export const REPORT_FORMATS = [
  'html',
  'pdf',
  'markdown',
  'csv',
  'json',
] as const;

/** @public */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * `draft` is live; `frozen` never changes again; `published` is the same, for who may read reports.
 *
 * @public
 */
export type ReportState = 'draft' | 'frozen' | 'published';

/**
 * What a report is to be about.
 *
 * @public
 */
export interface ReportDeclaration {
  /** First day. */
  from: Day;
  /** Last day. */
  to: Day;
  /** A group: a report of it and of what is below it. The whole organisation unless given. */
  group?: string;
  /** By period and scope unless given. */
  title?: string;
  /** For whom it is, in words: Leadership unless given. */
  audience?: string;
}

/** @public */
export interface ReportSummary {
  id: string;
  title: string;
  group?: string;
  period: { label: string; from: Day; to: Day };
  audience: string;
  state: ReportState;
  createdAt: string;
  createdBy: string;
  frozenAt?: string;
  frozenBy?: string;
  publishedAt?: string;
  publishedBy?: string;
  /** SHA-256 of the snapshot, in hexadecimal digits. */
  snapshotHash?: string;
}

/**
 * A file of a frozen report: the same bytes for ever.
 *
 * @public
 */
export interface ReportFile {
  format: ReportFormat;
  /** For example `2024-Q4.pdf`; of a table `squads.csv`. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256, in hexadecimal digits. */
  hash: string;
}

/**
 * What was said of a report after it was frozen; it stands beside it.
 *
 * @public
 */
export interface ReportComment {
  id: string;
  section?: ReportSection;
  text: string;
  author: string;
  recordedAt: string;
}

/** @public */
export interface ReportDetails extends ReportSummary {
  /** Of a draft: as things stand. */
  snapshot: ReportSnapshot;
  files: ReportFile[];
  comments: ReportComment[];
}

/**
 * Something stored that is not what was stored.
 *
 * @public
 */
export interface ReportDifference {
  /** A report's id, or a charter's reference. */
  report: string;
  title: string;
  /** `snapshot`, or a file's name; of a charter `verdict` with the day of its start, or `decision` with its id: what it was made from. */
  name: string;
  /** The hash that was stored with it. */
  expected: string;
  /** The hash of what is there. */
  actual: string;
}

/** @public */
export interface ReportVerification {
  reports: number;
  files: number;
  /** Of verdicts and decisions of charters: what they were made from. */
  evidence: number;
  differences: ReportDifference[];
}
