import { AdoptionOutcome, Eligibility, MovementCause } from '../schema';
import { CompleteScorecardSpec, revisionInForce } from '../definitions';
import { BEGINNING, DayNumber, OPEN_END } from '../time';
import {
  levelCause,
  levelName,
  membershipCause,
  membershipOf,
} from './changeCause';
import { EntityStretch, entityHistory } from './entityHistory';
import { FactTimelines } from './FactTimelines';
import {
  RevisionDay,
  revisionTimeline,
  RevisionTimeline,
} from './revisionTimeline';

/**
 * A scorecard's revision as it judges.
 *
 * @public
 */
export interface JudgingRevision {
  id: number;
  number: number;
  firstSeenDay: DayNumber;
  /** It went from the catalog: nothing stands on it from that day on. A spec with the lifecycle `retired` means the same. */
  retired: boolean;
  spec: CompleteScorecardSpec;
}

/**
 * A stretch of days `[from, to)` on which nothing about an entity on a scorecard changed.
 *
 * @public
 */
export interface StandingStretch {
  from: DayNumber;
  to: DayNumber;
  revisionId: number;
  eligibility: Eligibility;
  /** Position from 1; 0 below the first level, or where nothing is judged. */
  level: number;
  levelFrom: DayNumber;
  levelCause: MovementCause;
  /** Since when it is in the population, or counted apart, without a break. */
  eligibleFrom: DayNumber;
  eligibleCause: MovementCause;
  /** Why it left the population at `to`; none where it stays in. */
  endCause?: MovementCause;
  outcome: AdoptionOutcome;
  score?: number;
  passing: number;
  counted: number;
  /** A letter a check, see `statesOfLetters`; empty where eligibility is unknown. */
  states: string;
}

const OUT: RevisionDay = {
  eligibility: 'no',
  states: '',
  level: 0,
  outcome: 'unknown',
  passing: 0,
  counted: 0,
};

/**
 * An entity on a scorecard over all days, also those to come, from what is known at one recording. For each revision the timeline is
 * computed as if it had always been in force, and its own days are cut out of it. What is carried is carried by each revision for itself.
 *
 * `revisions`: of one scorecard, by number, as known at the recording
 * `versions`: of the entity; without any it is in no population
 * `catalogWatch`: first day on which the catalog's word counts for presence
 * @see METHODS, adoption
 * @public
 */
export function standingTimeline(options: {
  revisions: readonly JudgingRevision[];
  versions: readonly EntityStretch[];
  catalogWatch?: DayNumber;
  facts: FactTimelines;
}): StandingStretch[] {
  const { revisions, facts } = options;
  const entity = entityHistory(options);
  if (!entity || revisions.length === 0) {
    return [];
  }
  const spans = revisionSpans(revisions).map(span => ({
    ...span,
    timeline: judges(span.revision)
      ? revisionTimeline({ spec: span.revision.spec, entity, facts })
      : silent(span.revision.spec),
  }));
  const rows: StandingStretch[] = [];
  let last: Piece | undefined;
  for (const { revision, timeline, from, to } of spans) {
    for (const [index, phase] of timeline.phases.entries()) {
      const piece: Piece = {
        from: Math.max(from, phase.from),
        to: Math.min(to, timeline.phases[index + 1]?.from ?? OPEN_END),
        day: phase.value,
        timeline,
        revisionId: revision.id,
      };
      if (piece.from < piece.to) {
        append({ rows, last, piece });
        last = piece;
      }
    }
  }
  return rows;
}

interface Piece {
  from: DayNumber;
  to: DayNumber;
  day: RevisionDay;
  timeline: RevisionTimeline;
  revisionId: number;
}

function judges(revision: JudgingRevision): boolean {
  return !revision.retired && revision.spec.lifecycle !== 'retired';
}

/** The timeline of a revision that judges nobody. */
function silent(spec: CompleteScorecardSpec): RevisionTimeline {
  return {
    spec,
    phases: [{ from: BEGINNING, value: OUT }],
    checkChanged: () => false,
  };
}

/** The days on which each revision is in force; one that was replaced on its first day has none. */
function revisionSpans(
  revisions: readonly JudgingRevision[],
): { revision: JudgingRevision; from: DayNumber; to: DayNumber }[] {
  const starts = Array.from(
    new Set([BEGINNING, ...revisions.map(revision => revision.firstSeenDay)]),
  ).sort((left, right) => left - right);
  return starts.flatMap((from, index) => {
    const force = revisionInForce(revisions, from);
    const to = starts[index + 1] ?? OPEN_END;
    return force ? [{ revision: force.revision, from, to }] : [];
  });
}

function append(options: {
  rows: StandingStretch[];
  last: Piece | undefined;
  piece: Piece;
}): void {
  const { rows, last, piece } = options;
  const row = rows.at(-1);
  const membership = membershipOf(piece.day);
  const before = last ? membershipOf(last.day) : 'out';
  const change = last && {
    day: piece.from,
    before: last.timeline,
    after: piece.timeline,
  };
  const moved = membership !== before;
  const cause = moved && change ? membershipCause(change) : 'service-changed';
  if (moved && before !== 'out' && row) {
    row.endCause = cause;
  }
  if (membership === 'out' || piece.day.eligibility === 'no') {
    return;
  }
  const fresh = moved || !row || !last || !change;
  const sameLevel =
    !fresh &&
    levelName(last.timeline, last.day) === levelName(piece.timeline, piece.day);
  let standing = { from: piece.from, cause };
  if (!fresh) {
    standing = sameLevel
      ? { from: row.levelFrom, cause: row.levelCause }
      : { from: piece.from, cause: levelCause(change) };
  }
  const { eligibility, states, level, outcome, score, passing, counted } =
    piece.day;
  const next: StandingStretch = {
    from: piece.from,
    to: piece.to,
    revisionId: piece.revisionId,
    eligibility,
    level,
    levelFrom: standing.from,
    levelCause: standing.cause,
    eligibleFrom: fresh ? piece.from : row.eligibleFrom,
    eligibleCause: fresh ? cause : row.eligibleCause,
    outcome,
    score,
    passing,
    counted,
    states,
  };
  if (
    row &&
    !fresh &&
    row.revisionId === next.revisionId &&
    row.eligibility === eligibility &&
    row.states === states
  ) {
    row.to = piece.to;
  } else {
    rows.push(next);
  }
}
