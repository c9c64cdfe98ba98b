import {
  CharterDetails,
  Day,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Changes of what judges, on the days on which the ledger first saw them since the start. */
export function movedGoalposts(
  charter: Pick<CharterDetails, 'goalposts' | 'startsOn'>,
): { day: Day; text: string }[] {
  return charter.goalposts
    .filter(
      ({ state, revision }) =>
        state !== 'first' &&
        state !== 'cosmetic' &&
        revision.firstSeenOn >= charter.startsOn,
    )
    .flatMap(({ changes, revision }) =>
      changes.map(({ text }) => ({ day: revision.firstSeenOn, text })),
    );
}
