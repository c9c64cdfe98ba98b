import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Charters that belong together in a list. */
export interface CharterGroup {
  kind: 'waiting' | 'running' | 'planned' | 'ended';
  charters: CharterSummary[];
}

/**
 * Those that wait for a decision first, the longest waiting before others; then those on their runway, the fewest days
 * left first; planned ones by their start; what is decided last, the latest first. Empty groups are left out.
 */
export function groupCharters(charters: CharterSummary[]): CharterGroup[] {
  const byDaysLeft = [...charters].sort(
    (left, right) =>
      left.daysLeft - right.daysLeft || left.title.localeCompare(right.title),
  );
  const of = (kind: CharterGroup['kind']) =>
    byDaysLeft.filter(charter => kindOf(charter) === kind);
  const groups: CharterGroup[] = [
    { kind: 'waiting', charters: of('waiting') },
    { kind: 'running', charters: of('running') },
    { kind: 'planned', charters: of('planned') },
    { kind: 'ended', charters: of('ended').reverse() },
  ];
  return groups.filter(group => group.charters.length > 0);
}

function kindOf(charter: CharterSummary): CharterGroup['kind'] {
  switch (charter.phase) {
    case 'gate':
      return 'waiting';
    case 'running':
    case 'checked':
    case 'held':
      return charter.undecided ? 'waiting' : 'running';
    case 'planned':
      return 'planned';
    default:
      return 'ended';
  }
}
