import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CharterEntity,
  CharterSpec,
  DayNumber,
  DefinitionProblem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition, StoredRevision } from '../definitions';

/** A revision of a charter; its references are complete and in lower case. */
export interface CharterRevision {
  id: number;
  number: number;
  firstSeenDay: DayNumber;
  retired: boolean;
  entity: CharterEntity;
  spec: CharterSpec;
  stored: StoredRevision;
}

/** A charter with the revisions known at a recording, by number. */
export interface Charter {
  id: number;
  entityRef: string;
  revisions: CharterRevision[];
  /** What is wrong with it as it stands in the catalog now. */
  problems: DefinitionProblem[];
}

/**
 * Stored definitions as charters; what is none is left out.
 */
export function chartersOf(definitions: StoredDefinition[]): Charter[] {
  return definitions
    .map(({ id, entityRef, problems, revisions }) => ({
      id,
      entityRef,
      problems,
      revisions: revisions.flatMap(stored =>
        isCharter(stored.entity) ? [toRevision(stored, stored.entity)] : [],
      ),
    }))
    .filter(({ revisions }) => revisions.length > 0);
}

/** A reference as the ledger stores it; owners and deciders are groups unless they say otherwise. */
export function completeRef(ref: string, defaultKind: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, { defaultKind, defaultNamespace: 'default' }),
  );
}

function toRevision(
  stored: StoredRevision,
  entity: CharterEntity,
): CharterRevision {
  const { id, number, firstSeenDay, retired } = stored;
  const { spec } = entity;
  return {
    id,
    number,
    firstSeenDay,
    retired,
    entity,
    stored,
    spec: {
      ...spec,
      owner: completeRef(spec.owner, 'group'),
      decider: completeRef(spec.decider, 'group'),
      scorecards: spec.scorecards.map(ref => completeRef(ref, 'scorecard')),
    },
  };
}

function isCharter(entity: StoredRevision['entity']): entity is CharterEntity {
  return entity.kind === 'Charter';
}
