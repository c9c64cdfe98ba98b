import {
  charterChanges,
  charterDates,
  DayNumber,
  GoalpostChange,
  GoalpostRevision,
  GoalpostUnits,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Charter, CharterRevision } from '../chartersOf';
import {
  CharterRecords,
  StoredApproval,
  StoredReason,
} from '../records/CharterRecords';

/** A revision with what became of it. */
export interface JudgedRevision {
  revision: CharterRevision;
  /** Against the revision that judged when it came; nothing where it went from the catalog. */
  changes: GoalpostChange[];
  state: GoalpostRevision['state'];
  /** The first day that it judges; none: it judges no day. */
  judgesFrom?: DayNumber;
  /** The latest. */
  reason?: StoredReason;
  approval?: StoredApproval;
}

/** Earlier than any day. */
const ALWAYS = Number.NEGATIVE_INFINITY;

/**
 * The revisions of a charter, each against the one that judged when it came: what changes nothing that judges, or came up to the start, judges at once;
 * what came later, from the day of the decider's approval on. What nobody approved up to the gate judges no more, unless it is a new start.
 *
 * `asOf`: the day as of which changes wait, or no longer do
 * `unitOf`: units of metrics, for the words
 * @see METHODS, criteria: pinning
 */
export function judgedRevisions(options: {
  charter: Charter;
  records: Pick<CharterRecords, 'reasons' | 'approvals'>;
  asOf: DayNumber;
  unitOf?: GoalpostUnits;
}): JudgedRevision[] {
  const [first, ...later] = options.charter.revisions;
  const judged: JudgedRevision[] = [
    { revision: first, changes: [], state: 'first', judgesFrom: ALWAYS },
  ];
  let judging = first;
  for (const revision of later) {
    const next = judge({ ...options, judging, revision });
    judged.push(next);
    judging = next.judgesFrom === undefined ? judging : revision;
  }
  return judged;
}

/**
 * The revision that judges a day: the first, or the latest that came to judge by then.
 */
export function judgingOn(
  revisions: readonly JudgedRevision[],
  day: DayNumber,
): JudgedRevision {
  return (
    revisions.findLast(
      ({ judgesFrom }) => judgesFrom !== undefined && judgesFrom <= day,
    ) ?? revisions[0]
  );
}

function judge(options: {
  charter: Charter;
  judging: CharterRevision;
  revision: CharterRevision;
  records: Pick<CharterRecords, 'reasons' | 'approvals'>;
  asOf: DayNumber;
  unitOf?: GoalpostUnits;
}): JudgedRevision {
  const { charter, judging, revision, records, asOf, unitOf } = options;
  const { firstSeenDay } = revision;
  if (revision.retired) {
    return { revision, changes: [], state: 'cosmetic' };
  }
  const changes = charterChanges(judging.spec, revision.spec, unitOf);
  if (!changes.some(({ judges }) => judges)) {
    return { revision, changes, state: 'cosmetic', judgesFrom: firstSeenDay };
  }
  const dates = charterDates(judging.spec);
  if (firstSeenDay <= toDayNumber(dates.startsOn)) {
    return {
      revision,
      changes,
      state: 'before-start',
      judgesFrom: firstSeenDay,
    };
  }
  const reason = records.reasons.findLast(
    ({ revisionId }) => revisionId === revision.id,
  );
  const approval = records.approvals.find(
    ({ revisionId }) => revisionId === revision.id,
  );
  const approvedOn = approval && dayOfRecording(approval);
  if (
    revision.spec.startsOn === judging.spec.startsOn &&
    Math.max(firstSeenDay, approvedOn ?? asOf) > toDayNumber(dates.endsOn)
  ) {
    return { revision, changes, reason, approval, state: 'not-judging' };
  }
  return {
    revision,
    changes,
    reason,
    approval,
    state: stateOf({ charter, revision, reason, approval }),
    ...(approval?.approved && { judgesFrom: approvedOn }),
  };
}

function stateOf(options: {
  charter: Charter;
  revision: CharterRevision;
  reason?: StoredReason;
  approval?: StoredApproval;
}): JudgedRevision['state'] {
  const { charter, revision, reason, approval } = options;
  if (approval) {
    return approval.approved ? 'approved' : 'rejected';
  }
  if (
    charter.revisions.some(
      ({ number, retired }) => number > revision.number && !retired,
    )
  ) {
    return 'superseded';
  }
  return reason ? 'waiting' : 'needs-reason';
}

function dayOfRecording({ recordedAt }: StoredApproval): DayNumber {
  return toDayNumber(recordedAt.slice(0, 10));
}
