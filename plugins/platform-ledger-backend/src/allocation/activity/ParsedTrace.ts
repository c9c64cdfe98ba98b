import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A valid trace. */
export interface ParsedTrace {
  key: string;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
  content: TraceContent | RetractedContent;
}

/** That a trace is taken back. */
export interface RetractedContent {
  day: DayNumber;
  deleted: true;
}

/** What a trace says. */
export interface TraceContent {
  day: DayNumber;
  person: string;
  bot: boolean;
  item: string;
  change?: string;
  component?: string;
  area?: string;
  /** None rather than an empty one. */
  attributes?: Record<string, string>;
  hours?: number;
  points?: number;
}
