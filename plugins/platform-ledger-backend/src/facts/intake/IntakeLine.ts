import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { malformed as malformedRecord } from '../../intake';

/**
 * What a reader makes of a line. Nothing in it is validated yet but its form.
 */
export type IntakeLine =
  | {
      kind: 'observation';
      line: number;
      lastLine?: number;
      fields: Record<string, unknown>;
      /** The value is a text that is still to be read by the fact's type, as in a CSV. */
      text: boolean;
    }
  /** The end of a sweep. */
  | { kind: 'sweep'; line: number; fields: Record<string, unknown> }
  | { kind: 'malformed'; rejection: RejectedLine; lastLine?: number }
  /** How far a scheduled source has read, in its own words. */
  | { kind: 'mark'; line: number; mark: string };

export function malformed(line: number, reason: string): IntakeLine {
  return { kind: 'malformed', ...malformedRecord(line, reason) };
}
