import {
  GoalpostRevision,
  parseMetricId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition } from '../../definitions';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { KnownCharter } from '../evaluation/KnownCharter';
import { scorecardsOfCharter } from '../evaluation/scorecardsOfCharter';
import { pinnedGoalposts } from './pinnedGoalposts';
import { toGoalpost } from './toGoalpost';

const JUDGED_BY_POLICIES = ['allocation', 'coverage', 'deferral'];

/**
 * Every revision of a charter up to the day, and of the scorecards and policies that it is judged by, with its difference in words; by the day on
 * which it was first seen.
 *
 * `policies`: all that the ledger knows
 */
export function goalpostsOf(options: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
  policies: readonly StoredDefinition[];
}): GoalpostRevision[] {
  const { known, knowledge, policies } = options;
  const { charter, revisions, judging, dates, start } = known;
  const { asOf, scorecards } = knowledge;
  const pinned = [
    ...scorecardsOfCharter(judging.revision, scorecards),
    ...(isJudgedByPolicies(known) ? policies : []),
  ];
  return [
    ...revisions
      .filter(
        ({ revision }, place) => place === 0 || revision.firstSeenDay <= asOf,
      )
      .map(judged => toGoalpost(charter.entityRef, judged)),
    ...pinned.flatMap(definition =>
      pinnedGoalposts({
        definition,
        startsOn: dates.startsOn,
        asOf,
        pinnedRevisionId: start?.pins.get(definition.id)?.revisionId,
      }),
    ),
  ].sort(byRecording);
}

function byRecording(left: GoalpostRevision, right: GoalpostRevision): number {
  return (
    Date.parse(left.revision.recordedAt) - Date.parse(right.revision.recordedAt)
  );
}

function isJudgedByPolicies({ judging }: KnownCharter): boolean {
  return judging.revision.spec.criteria.some(({ metric }) =>
    JUDGED_BY_POLICIES.includes(parseMetricId(metric)?.family ?? ''),
  );
}
