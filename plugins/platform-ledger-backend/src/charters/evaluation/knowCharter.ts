import {
  CharterDates,
  charterDates,
  DayNumber,
  GoalpostUnits,
  revisionInForce,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Charter } from '../chartersOf';
import { judgedRevisions, judgingOn } from '../goalposts/judgedRevisions';
import {
  CharterRecords,
  OfStart,
  StoredDecision,
} from '../records/CharterRecords';
import { DateNumbers, KnownCharter } from './KnownCharter';

/**
 * Brings together what is known of a charter as of a day.
 */
export function knowCharter(options: {
  charter: Charter;
  records: CharterRecords;
  asOf: DayNumber;
  unitOf?: GoalpostUnits;
}): KnownCharter {
  const { charter, records, asOf } = options;
  const revisions = judgedRevisions(options);
  const judging = judgingOn(revisions, asOf);
  const { spec } = judging.revision;
  const dates = toNumbers(charterDates(spec));
  const ofStart = (stored: OfStart) =>
    stored.definitionId === charter.id && stored.startsOn === dates.startsOn;
  const decisions = records.decisions.filter(
    ({ definitionId }) => definitionId === charter.id,
  );
  const taken = decisions.filter(decision =>
    isTaken({ charter, decision, asOf }),
  );
  return {
    charter,
    revisions,
    judging,
    dates,
    retired:
      revisionInForce(charter.revisions, asOf)?.revision.retired ?? false,
    retrospective: isRetrospective(charter, dates.startsOn),
    start: records.starts.find(ofStart),
    verdict: records.verdicts.find(ofStart),
    extension: records.extensions.find(ofStart),
    decisions,
    decision: taken.findLast(ofStart),
    kills: taken.filter(
      ({ id, decision, startsOn }) =>
        decision === 'kill' &&
        taken.findLast(each => each.startsOn === startsOn)?.id === id,
    ),
  };
}

/** By a day. Those before a retrospective charter was first recorded are an illustration, and so is what was decided on them later. */
function isTaken(options: {
  charter: Charter;
  decision: StoredDecision;
  asOf: DayNumber;
}): boolean {
  const { charter, decision, asOf } = options;
  return (
    decision.decidedOn <= asOf ||
    (isRetrospective(charter, decision.startsOn) &&
      asOf < charter.revisions[0].firstSeenDay)
  );
}

/** Whether nothing of the charter said so by the day on which it started. */
export function isRetrospective(
  charter: Charter,
  startsOn: DayNumber,
): boolean {
  const first = firstRevisionOf(charter, startsOn);
  return first === undefined || first.firstSeenDay > startsOn;
}

/** The first revision that says that the charter starts on a day. */
export function firstRevisionOf(charter: Charter, startsOn: DayNumber) {
  return charter.revisions.find(
    ({ spec }) => toDayNumber(spec.startsOn) === startsOn,
  );
}

function toNumbers(dates: CharterDates): DateNumbers {
  return {
    baselineOn: toDayNumber(dates.baselineOn),
    startsOn: toDayNumber(dates.startsOn),
    checkpointOn: toDayNumber(dates.checkpointOn),
    endsOn: toDayNumber(dates.endsOn),
    runwayDays: dates.runwayDays,
  };
}
