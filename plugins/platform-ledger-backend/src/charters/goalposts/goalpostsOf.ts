import { GoalpostRevision } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { KnownCharter } from '../evaluation/KnownCharter';
import { isJudgedByPolicies } from '../evaluation/isJudgedByPolicies';
import { scorecardsOfCharter } from '../evaluation/scorecardsOfCharter';
import { pinnedGoalposts } from './pinnedGoalposts';
import { toGoalpost } from './toGoalpost';

/**
 * Every revision of a charter up to the day, and of the scorecards and policies that it is judged by, with its difference in words; by the day on
 * which it was first seen.
 */
export function goalpostsOf(options: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
}): GoalpostRevision[] {
  const { known, knowledge } = options;
  const { charter, revisions, judging, dates, start } = known;
  const { asOf, scorecards, policies } = knowledge;
  const pinned = [
    ...scorecardsOfCharter(judging.revision, scorecards),
    ...(hasPolicies(known) ? policies : []),
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

function hasPolicies({ judging }: KnownCharter): boolean {
  return judging.revision.spec.criteria.some(({ metric }) =>
    isJudgedByPolicies(metric),
  );
}
