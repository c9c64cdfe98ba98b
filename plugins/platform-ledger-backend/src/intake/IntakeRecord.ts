import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * What a reader makes of a line: a value that nothing is known of but its form, or why it has none.
 */
export type IntakeRecord<Value> =
  { line: number; value: Value } | { rejection: RejectedLine };

export function malformed(
  line: number,
  reason: string,
): { rejection: RejectedLine } {
  return { rejection: { line, field: 'line', reason } };
}
