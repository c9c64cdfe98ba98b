import {
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Why declared shares of ONE person cannot be: on some day they come to more than all of it.
 *
 * @returns nothing where they can
 */
export function sharesProblem(
  memberships: Iterable<{
    from: DayNumber;
    to: DayNumber;
    share?: number | null;
  }>,
): string | undefined {
  const declared = Array.from(memberships).filter(({ share }) => share);
  for (const { from } of declared) {
    const total = declared
      .filter(other => other.from <= from && from < other.to)
      .reduce((sum, { share }) => sum + (share ?? 0), 0);
    if (total > 1 + 1e-9) {
      return `brings the person's shares to ${Math.round(total * 1000) / 10} % on ${fromDayNumber(from)}; 100 % is the most`;
    }
  }
  return undefined;
}
