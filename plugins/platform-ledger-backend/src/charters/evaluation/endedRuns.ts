import {
  charterDates,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterKnowledge } from './CharterKnowledge';
import { knowCharter } from './knowCharter';
import { KnownCharter } from './KnownCharter';

/**
 * Charters whose runway has ended by the day, each as it was known on its last day; one that started again has several. What went from the catalog before its
 * end, or was given another end, did not come there. Nobody decides before the end, so that no decision cuts a runway short.
 */
export function endedRuns({
  charters,
  records,
  asOf,
}: Pick<CharterKnowledge, 'charters' | 'records' | 'asOf'>): KnownCharter[] {
  return charters.flatMap(({ charter, revisions }) => {
    const ends = revisions
      .filter(({ judgesFrom }) => judgesFrom !== undefined)
      .map(({ revision }) => toDayNumber(charterDates(revision.spec).endsOn))
      .filter(end => end <= asOf);
    return [...new Set(ends)].flatMap(end => {
      const known = knowCharter({ charter, records, asOf: end });
      return known.dates.endsOn === end && !known.retired ? [known] : [];
    });
  });
}
