import { ReportSectionId } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PdfCanvas } from './PdfCanvas';

/** What is never broken over a page: a line of a paragraph, a row, a chart. */
export interface Piece {
  /** In points. */
  height: number;
  /** Kept free above it, unless it begins a page. */
  gap: number;
  /** Never the last of its page, unless it is the last of all. */
  keepWithNext?: boolean;
  /** Nothing stands above it on its page. */
  startsPage?: boolean;
  /** Stands above it where it begins a page: a table's head. */
  repeated?: Piece;
  /** A section begins here. */
  anchor?: { id: ReportSectionId; title: string };
  /** `y`: of its upper edge, from the page's. */
  draw(canvas: PdfCanvas, y: number): void;
}
