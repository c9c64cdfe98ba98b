import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What came of declarations. */
export interface DeclarationOutcome {
  stored: number;
  unchanged: number;
  rejections: RejectedLine[];
}

/** What came of several. */
export function sumOutcomes(
  outcomes: Iterable<{
    stored: number | unknown[];
    unchanged: number | unknown[];
    rejections: RejectedLine[];
  }>,
): DeclarationOutcome {
  const sum: DeclarationOutcome = { stored: 0, unchanged: 0, rejections: [] };
  for (const { stored, unchanged, rejections } of outcomes) {
    sum.stored += countOf(stored);
    sum.unchanged += countOf(unchanged);
    sum.rejections.push(...rejections);
  }
  return sum;
}

function countOf(lines: number | unknown[]): number {
  return typeof lines === 'number' ? lines : lines.length;
}
