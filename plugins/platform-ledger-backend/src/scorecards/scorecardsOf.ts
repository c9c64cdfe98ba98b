import {
  CompleteScorecardSpec,
  JudgingRevision,
  ScorecardEntity,
  scorecardDefaults,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition, StoredRevision } from '../definitions';

/** A revision of a scorecard, with its spec complete. */
export interface ScorecardRevision extends JudgingRevision {
  stored: StoredRevision;
  entity: ScorecardEntity;
}

/** A scorecard with the revisions known at a recording, by number. */
export interface Scorecard {
  id: number;
  entityRef: string;
  revisions: ScorecardRevision[];
  problems: StoredDefinition['problems'];
}

/**
 * Stored definitions as scorecards; what is none is left out.
 */
export function scorecardsOf(definitions: StoredDefinition[]): Scorecard[] {
  return definitions.map(definition => ({
    id: definition.id,
    entityRef: definition.entityRef,
    problems: definition.problems,
    revisions: definition.revisions.flatMap(stored => {
      const { entity } = stored;
      return isScorecard(entity)
        ? [
            {
              id: stored.id,
              number: stored.number,
              firstSeenDay: stored.firstSeenDay,
              retired: stored.retired,
              spec: specOf(entity),
              stored,
              entity,
            },
          ]
        : [];
    }),
  }));
}

function isScorecard(
  entity: StoredRevision['entity'],
): entity is ScorecardEntity {
  return entity.kind === 'Scorecard';
}

function specOf(entity: ScorecardEntity): CompleteScorecardSpec {
  return scorecardDefaults(entity.spec);
}
