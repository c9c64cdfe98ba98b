import {
  DayNumber,
  EntityStanding,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Scorecard } from '../scorecardsOf';
import { StandingRow } from '../tables';

type Entry = EntityStanding['history'][number];

/**
 * The levels that an entity had up to a day: stretches with one level, each with why it began. Days on which the scorecard did not apply,
 * or nobody knew, are gaps.
 *
 * `rows`: of one entity on the scorecard, by day
 */
export function levelHistory(options: {
  rows: StandingRow[];
  scorecard: Scorecard;
  asOf: DayNumber;
}): Entry[] {
  const { rows, scorecard, asOf } = options;
  const names = new Map(
    scorecard.revisions.map(revision => [revision.id, revision.spec.levels]),
  );
  const entries: Entry[] = [];
  let levelFrom: DayNumber | undefined;
  for (const row of rows) {
    if (row.eligibility === 'unknown') {
      continue;
    }
    const to = row.to_day > asOf ? undefined : fromDayNumber(row.to_day);
    const last = entries.at(-1);
    if (last && levelFrom === row.level_from_day) {
      last.to = to;
    } else {
      entries.push({
        from: fromDayNumber(row.from_day),
        to,
        level: names.get(row.revision_id)?.[row.level - 1]?.name,
        levelIndex: row.level,
        cause: row.level_cause,
      });
      levelFrom = row.level_from_day;
    }
  }
  return entries;
}
