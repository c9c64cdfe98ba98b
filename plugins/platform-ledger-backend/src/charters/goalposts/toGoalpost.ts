import { GoalpostRevision } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { describeRevision } from './describeRevision';
import { JudgedRevision } from './judgedRevisions';

/** A revision of a charter as readers see it. */
export function toGoalpost(
  entityRef: string,
  judged: JudgedRevision,
): GoalpostRevision {
  const { revision, changes, state, reason, approval } = judged;
  return {
    definition: entityRef,
    kind: 'Charter',
    revision: describeRevision(revision.stored),
    changes,
    state,
    ...(reason && {
      reason: {
        text: reason.reason,
        by: reason.author,
        at: reason.recordedAt,
      },
    }),
    ...(approval && {
      approval: {
        approved: approval.approved,
        note: approval.note,
        by: approval.author,
        at: approval.recordedAt,
      },
    }),
  };
}
