import { NotFoundError } from '@backstage/errors';
import {
  Day,
  DayNumber,
  FigureContext,
  fromDayNumber,
  revisionInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { resolveRecording } from '../../database';
import { EvaluationSources } from '../evaluation/EvaluationSources';
import { Scorecard, ScorecardRevision, scorecardsOf } from '../scorecardsOf';
import { Clocks } from '../operations/whereHolds';
import { AsOfQuery } from '../../http';

/**
 * One read: a snapshot of the database, and the two clocks.
 */
export interface ReadSession extends Clocks {
  tx: Knex;
  sources: EvaluationSources;
  recordedAt?: string;
}

/**
 * Runs a read in one snapshot, as recorded by the instant that it names.
 */
export async function inReadSession<T>(
  options: { sources: EvaluationSources; query: AsOfQuery },
  read: (session: ReadSession) => Promise<T>,
): Promise<T> {
  const { sources, query } = options;
  return sources.ledger.read(async tx =>
    read({
      tx,
      sources,
      asOf: query.asOf,
      recordedAt: query.recordedAt,
      recording: await resolveRecording({ tx, ...query }),
    }),
  );
}

/** All scorecards known at the session's recording. */
export async function listKnownScorecards(
  session: ReadSession,
): Promise<Scorecard[]> {
  const { tx, sources, recording } = session;
  const stored = await sources.definitions.list({
    tx,
    kind: 'Scorecard',
    recording,
  });
  return scorecardsOf(stored).filter(card => card.revisions.length > 0);
}

/**
 * One scorecard as known at the session's recording.
 *
 * @throws NotFoundError where there was none by then
 */
export async function getKnownScorecard(
  session: ReadSession,
  scorecardRef: string,
): Promise<Scorecard> {
  const { tx, sources, recording } = session;
  const [scorecard] = scorecardsOf([
    await sources.definitions.get({ tx, entityRef: scorecardRef, recording }),
  ]);
  if (scorecard.revisions.length === 0) {
    throw new NotFoundError(`No scorecard '${scorecardRef}'`);
  }
  return scorecard;
}

/**
 * These scorecards as known at the session's recording, in this order.
 *
 * @throws NotFoundError where there was none by then
 */
export async function getKnownScorecards(
  session: ReadSession,
  scorecardRefs: readonly string[],
): Promise<Scorecard[]> {
  if (scorecardRefs.length === 1) {
    return [await getKnownScorecard(session, scorecardRefs[0])];
  }
  const known = new Map(
    (await listKnownScorecards(session)).map(card => [card.entityRef, card]),
  );
  return scorecardRefs.map(ref => {
    const scorecard = known.get(ref);
    if (!scorecard) {
      throw new NotFoundError(`No scorecard '${ref}'`);
    }
    return scorecard;
  });
}

/** The revision that judges a day. */
export function judgeOf(
  scorecard: Scorecard,
  day: DayNumber,
): { revision: ScorecardRevision; retrospective: boolean } {
  const force = revisionInForce(scorecard.revisions, day);
  if (!force) {
    throw new NotFoundError(`No scorecard '${scorecard.entityRef}'`);
  }
  return force;
}

/** What every figure of a scorecard carries. */
export function figureContext(options: {
  session: ReadSession;
  scorecard?: Scorecard;
  pending: number;
  latestEvidence?: DayNumber;
}): FigureContext {
  const { session, scorecard, pending, latestEvidence } = options;
  const force = scorecard && judgeOf(scorecard, session.asOf);
  return {
    asOf: fromDayNumber(session.asOf),
    recordedAt: session.recordedAt,
    revision: force && describeRevision(force.revision),
    retrospective: force?.retrospective ?? false,
    pendingEntities: pending,
    latestEvidenceOn: dayText(latestEvidence),
  };
}

/** A revision as readers see it. */
export function describeRevision(revision: ScorecardRevision) {
  const { number, contentHash, firstSeenDay, recordedAt, location, retired } =
    revision.stored;
  return {
    number,
    contentHash,
    firstSeenOn: fromDayNumber(firstSeenDay),
    recordedAt,
    location,
    retired,
  };
}

function dayText(day: DayNumber | undefined): Day | undefined {
  return day === undefined ? undefined : fromDayNumber(day);
}
