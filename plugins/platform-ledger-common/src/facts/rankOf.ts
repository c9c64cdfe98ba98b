/**
 * Which of several reports of one series and day counts: the one with the higher rank. Ranks compare as texts: the
 * report's own instant first, then its content, never the order of arrival.
 *
 * `observedAt`: ISO instant in UTC with milliseconds
 * `contentHash`: of the canonical text; empty for an absent value, which so loses to any other of the same instant
 * @public
 */
export function rankOf(options: {
  observedAt: string;
  contentHash: string;
}): string {
  return `${options.observedAt} ${options.contentHash}`;
}
