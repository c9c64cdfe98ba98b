import { ReportSection } from '../../schema';
import { Chart, ReportMark } from '../charts';

/**
 * A stretch of text. A link leads to an address of the web or, with `#`, to a section.
 *
 * @public
 */
export interface ReportSpan {
  text: string;
  href?: string;
  strong?: boolean;
}

/** @public */
export interface ReportCell {
  text: string;
  /** Stands below the text, smaller. */
  detail?: string;
  href?: string;
  mark?: ReportMark;
}

/** @public */
export interface ReportColumn {
  head: string;
  /** Figures end in a line. */
  align: 'start' | 'end';
  /** Its part of the width, against the other columns'. */
  width: number;
}

/**
 * A section's parts, or an appendix.
 *
 * @public
 */
export type ReportSectionId = ReportSection | 'figures';

/**
 * A part of a report as every format lays it out: what stands in one of them stands in all.
 *
 * @public
 */
export type ReportBlock =
  | {
      kind: 'masthead';
      /** Above the title. */
      scope: string;
      title: string;
      /** Below it. */
      lines: string[];
      /** What a reader has to know first: that it is a draft, that the period runs. */
      notes: string[];
    }
  | { kind: 'section'; id: ReportSectionId; title: string }
  /** A section's sentence. */
  | { kind: 'lead'; text: string }
  | { kind: 'heading'; text: ReportSpan[] }
  | {
      kind: 'text';
      text: ReportSpan[];
      small?: boolean;
      /** Stands on the page of what comes after it. */
      withNext?: boolean;
    }
  | { kind: 'commentary'; paragraphs: ReportSpan[][]; by: string }
  | {
      kind: 'decisions';
      items: {
        what: string;
        href?: string;
        why: string;
        who: string;
        by: string;
        overdue: boolean;
      }[];
    }
  | {
      kind: 'glance';
      title: string;
      items: {
        section: ReportSection;
        title: string;
        text: string;
        chart?: Chart;
      }[];
    }
  | {
      kind: 'table';
      title: string;
      columns: ReportColumn[];
      rows: Iterable<ReportCell[]>;
      /** Below a rule. */
      total?: ReportCell[];
    }
  /** Side by side where they are no wider than half the page. */
  | { kind: 'charts'; charts: Chart[] };
