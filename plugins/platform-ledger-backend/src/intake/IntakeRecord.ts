import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Where a record of several lines ends, as a CSV has them. */
interface Extent {
  lastLine?: number;
}

/**
 * What a reader makes of a line: a value that nothing is known of but its form, or why it has none.
 */
export type IntakeRecord<Value> = (
  { line: number; value: Value } | { rejection: RejectedLine }
) &
  Extent;

/** The line that a record ends on. */
export function lastLineOf(
  record: ({ line: number } | { rejection: RejectedLine }) & Extent,
): number {
  const { line } = 'rejection' in record ? record.rejection : record;
  return record.lastLine ?? line;
}

export function malformed(
  line: number,
  reason: string,
): { rejection: RejectedLine } {
  return { rejection: { line, field: 'line', reason } };
}
