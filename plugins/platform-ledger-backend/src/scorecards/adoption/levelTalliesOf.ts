import { StandingStretch } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LevelTally } from '../operations/tallyLevelChanges';

/**
 * The changes that one entity's timeline makes to the tallies of levels.
 *
 * `keepsLast`: whether it keeps its last standing where it has none any more
 */
export function levelTalliesOf(options: {
  timeline: readonly StandingStretch[];
  keepsLast: boolean;
}): LevelTally[] {
  const { keepsLast } = options;
  const eligible = options.timeline.filter(
    stretch => stretch.eligibility !== 'unknown',
  );
  return eligible.flatMap(
    ({ from, to, revisionId, level }, index): LevelTally[] => {
      const next = keepsLast ? eligible[index + 1]?.from : to;
      const stands = { revisionId, level };
      return [
        { ...stands, day: from, count: 1 },
        ...(next === undefined ? [] : [{ ...stands, day: next, count: -1 }]),
      ];
    },
  );
}
