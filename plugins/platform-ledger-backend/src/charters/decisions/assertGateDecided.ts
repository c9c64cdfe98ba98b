import { ConflictError } from '@backstage/errors';
import {
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { KnownCharter } from '../evaluation/KnownCharter';
import { phaseOf } from '../evaluation/summarise';
import { JudgedRevision } from '../goalposts/judgedRevisions';

/**
 * A new start takes the place of the one before, so that a gate that is open would close without anybody having decided.
 *
 * `judged`: the revision that is to be approved of
 * @throws ConflictError where it is a new start and the gate waits for its decision
 */
export function assertGateDecided(options: {
  known: KnownCharter;
  judged: JudgedRevision;
  today: DayNumber;
}): void {
  const { known, judged, today } = options;
  const { judging, dates } = known;
  const isNewStart =
    judged.revision.spec.startsOn !== judging.revision.spec.startsOn;
  // One that went from the catalog is no exception.
  if (isNewStart && phaseOf({ ...known, retired: false }, today) === 'gate') {
    throw new ConflictError(
      `The gate of ${fromDayNumber(dates.endsOn)} waits for its decision first; recycle is the one that a new start belongs to`,
    );
  }
}
