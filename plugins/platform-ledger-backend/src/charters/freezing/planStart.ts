import {
  DayNumber,
  parseMetricId,
  revisionInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition, StoredRevision } from '../../definitions';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { KnownCharter } from '../evaluation/KnownCharter';
import { scorecardsOfCharter } from '../evaluation/scorecardsOfCharter';

/** What of a start is not frozen yet. */
export interface PlannedStart {
  known: KnownCharter;
  /** Scorecards that are not pinned yet, each with the revision that judges. */
  scorecards: { scorecard: StoredDefinition; revision: StoredRevision }[];
  /** The start itself is frozen; only pins are missing. */
  started: boolean;
}

/** A start with the recording that it is frozen at. */
export interface TimedStart extends PlannedStart {
  recording: number;
}

/**
 * What has to be frozen of a charter: nothing as long as its first day is not over, or where it went from the catalog before.
 *
 * `today`: a day that is not over
 */
export function planStart(options: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
  today: DayNumber;
}): PlannedStart | undefined {
  const { known, knowledge, today } = options;
  const { charter, dates, start, judging } = known;
  const atStart = revisionInForce(charter.revisions, dates.startsOn);
  if (today <= dates.startsOn || atStart?.revision.retired) {
    return undefined;
  }
  const scorecards = scorecardsOfCharter(
    judging.revision,
    knowledge.scorecards,
  ).flatMap(scorecard => {
    const force = revisionInForce(scorecard.revisions, dates.startsOn);
    return start?.pins.has(scorecard.id) || !force
      ? []
      : [{ scorecard, revision: force.revision }];
  });
  const started = start !== undefined;
  return started && scorecards.length === 0
    ? undefined
    : { known, scorecards, started };
}

/** Metrics of a charter that no source of facts is needed for. */
export function metricsWithoutPopulation({ judging }: KnownCharter): string[] {
  return judging.revision.spec.criteria
    .map(({ metric }) => metric)
    .filter(metric => parseMetricId(metric)?.family !== 'adoption');
}
