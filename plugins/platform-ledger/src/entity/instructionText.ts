import {
  CheckResult,
  ComparisonResult,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { formatValue } from '../format';

/** What `instructionText` says between the definition's own words. */
export interface InstructionWords {
  entity: string;
  why: string;
  how: string;
  saw(seen: string, wanted: string): string;
  /** What a comparison wants. */
  wanted(comparison: ComparisonResult): string;
}

/**
 * A check as a piece of Markdown that stands by itself: in an issue, a chat or an assistant's prompt.
 */
export function instructionText(
  result: CheckResult,
  entityRef: string,
  words: InstructionWords,
): string {
  const { check } = result;
  const evidence = result.comparisons
    .filter(comparison => comparison.seen !== undefined)
    .map(comparison =>
      words.saw(
        `${comparison.fact} = ${formatValue(comparison.seen ?? '')}`,
        words.wanted(comparison),
      ),
    );
  return [
    `## ${check.title}`,
    `${words.entity}: ${entityRef}`,
    ...evidence,
    `${words.why}: ${check.because}`,
    `${words.how}: ${check.instruction}`,
    ...(check.links ?? []).map(link => `- [${link.title}](${link.url})`),
  ].join('\n');
}
