import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** An observation that is good. */
export interface ParsedObservation {
  metricKey: number;
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
  /** None: the source takes the day back. */
  value?: number;
  n?: number;
  coverage?: number;
}

/** One with what ranks it among reports of the same instant. */
export interface RankedObservation extends ParsedObservation {
  /** SHA-256 of what it says; empty where it takes back, so that it loses to any value. */
  contentHash: string;
}
