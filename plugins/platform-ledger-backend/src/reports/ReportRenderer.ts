import {
  ReportFormat,
  ReportSnapshot,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A file of a format: what it is called, and its bytes as they are made. */
export interface RenderedFile {
  format: ReportFormat;
  name: string;
  mediaType: string;
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Makes every file of a report: a pure function of its snapshot, and the same bytes in every process of a release.
 */
export type RenderReport = (snapshot: ReportSnapshot) => Iterable<RenderedFile>;
