import {
  AllocationPolicyEntity,
  DayNumber,
  GoalpostChange,
  GoalpostRevision,
  policyChanges,
  revisionInForce,
  ScorecardEntity,
  scorecardChanges,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition, StoredRevision } from '../../definitions';
import { describeRevision } from './describeRevision';

/**
 * The revisions of a scorecard or policy from the one on that judges a start, which stays pinned; up to a day.
 *
 * `pinnedRevisionId`: where it is frozen; else the one that would be
 */
export function pinnedGoalposts(options: {
  definition: StoredDefinition;
  startsOn: DayNumber;
  asOf: DayNumber;
  pinnedRevisionId?: number;
}): GoalpostRevision[] {
  const { definition, startsOn, asOf, pinnedRevisionId } = options;
  const { revisions, entityRef } = definition;
  const pinned =
    revisions.find(({ id }) => id === pinnedRevisionId) ??
    revisionInForce(revisions, startsOn)?.revision;
  if (!pinned) {
    return [];
  }
  return revisions
    .filter(
      ({ number, firstSeenDay }) =>
        number === pinned.number ||
        (number > pinned.number && firstSeenDay <= asOf),
    )
    .map((revision, place, listed) => ({
      definition: entityRef,
      kind: kindOf(definition),
      revision: describeRevision(revision),
      changes:
        place === 0 || revision.retired
          ? []
          : changesBetween(listed[place - 1], revision),
      state: place > 0 ? 'not-judging' : stateOfPinned(revision),
    }));
}

function stateOfPinned({ number }: StoredRevision): GoalpostRevision['state'] {
  return number === 1 ? 'first' : 'before-start';
}

function kindOf({ kind }: StoredDefinition): GoalpostRevision['kind'] {
  return kind;
}

function changesBetween(
  before: StoredRevision,
  after: StoredRevision,
): GoalpostChange[] {
  if (isScorecard(before.entity) && isScorecard(after.entity)) {
    return scorecardChanges(before.entity.spec, after.entity.spec);
  }
  if (isPolicy(before.entity) && isPolicy(after.entity)) {
    return policyChanges(before.entity.spec, after.entity.spec);
  }
  return [];
}

function isScorecard(
  entity: StoredRevision['entity'],
): entity is ScorecardEntity {
  return entity.kind === 'Scorecard';
}

function isPolicy(
  entity: StoredRevision['entity'],
): entity is AllocationPolicyEntity {
  return entity.kind === 'AllocationPolicy';
}
