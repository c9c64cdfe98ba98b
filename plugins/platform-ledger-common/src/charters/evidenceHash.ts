import { stableJson } from '../definitions';

/**
 * A hash of evidence that is the same whenever the evidence is, in whatever order its fields were written. Fields without a value count for nothing.
 *
 * @param sha256 - SHA-256 of a text as hex; the caller's, since browsers and backends have each their own
 * @public
 */
export function evidenceHash(
  evidence: object,
  sha256: (text: string) => string,
): string {
  return sha256(stableJson(evidence));
}
