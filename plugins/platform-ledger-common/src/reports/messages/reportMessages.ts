import { adoptionMessages } from './adoptionMessages';
import { allocationMessages } from './allocationMessages';
import { charterMessages } from './charterMessages';
import { decisionMessages } from './decisionMessages';
import { evidenceMessages } from './evidenceMessages';
import { frameMessages } from './frameMessages';

/**
 * All words of a report, by key; `_one` and `_other` by count. Who translates the portal translates them with it.
 *
 * @public
 */
export const reportMessages = {
  ...frameMessages,
  ...decisionMessages,
  ...charterMessages,
  ...allocationMessages,
  ...adoptionMessages,
  ...evidenceMessages,
} as const;

/**
 * Names a message, without its plural's ending.
 *
 * @public
 */
export type ReportMessageKey =
  | Exclude<keyof typeof reportMessages, `${string}_one` | `${string}_other`>
  | (keyof typeof reportMessages extends infer Key
      ? Key extends `${infer Stem}_other`
        ? Stem
        : never
      : never);
