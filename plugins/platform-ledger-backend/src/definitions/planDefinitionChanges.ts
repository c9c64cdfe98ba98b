import {
  DefinitionKind,
  DefinitionProblem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A definition as the catalog has it now. */
export interface ListedDefinition {
  kind: DefinitionKind;
  entityRef: string;
  /** What its author decides, as stable JSON. */
  content: string;
  contentHash: string;
  location?: string;
  /** Empty where it is valid. */
  problems: DefinitionProblem[];
}

/** What is kept of a definition so far. */
export interface KnownDefinition {
  entityRef: string;
  kind: DefinitionKind;
  /** None: it never was valid. */
  latest?: {
    number: number;
    contentHash: string;
    retired: boolean;
  };
  /** JSON of the problems noted, where there are. */
  problems?: string;
}

/** What has to be written. */
export interface DefinitionChanges {
  /** Definitions never seen before. */
  added: { kind: DefinitionKind; entityRef: string }[];
  revisions: {
    entityRef: string;
    kind: DefinitionKind;
    number: number;
    contentHash: string;
    content: string;
    location?: string;
  }[];
  /** References of definitions that went; `number` of the revision that says so. */
  retirements: { entityRef: string; kind: DefinitionKind; number: number }[];
  invalid: { entityRef: string; contentHash: string; problems: string }[];
  /** References of definitions about which nothing is wrong any more. */
  mended: string[];
}

/**
 * What a complete listing of the definitions changes. A valid change is a new revision; an invalid one leaves the last valid
 * revision in force and is noted; what the listing does not name is retired.
 */
export function planDefinitionChanges(options: {
  known: KnownDefinition[];
  listed: ListedDefinition[];
}): DefinitionChanges {
  const changes: DefinitionChanges = {
    added: [],
    revisions: [],
    retirements: [],
    invalid: [],
    mended: [],
  };
  const knownByRef = new Map(
    options.known.map(definition => [definition.entityRef, definition]),
  );
  for (const definition of options.listed) {
    const known = knownByRef.get(definition.entityRef);
    knownByRef.delete(definition.entityRef);
    if (!known) {
      changes.added.push({
        kind: definition.kind,
        entityRef: definition.entityRef,
      });
    }
    addListed({ changes, definition, known });
  }
  for (const { entityRef, kind, latest, problems } of knownByRef.values()) {
    if (problems !== undefined) {
      changes.mended.push(entityRef);
    }
    if (latest && !latest.retired) {
      changes.retirements.push({ entityRef, kind, number: latest.number + 1 });
    }
  }
  return changes;
}

/** Whether there is nothing to write. */
export function isWithoutChanges(changes: DefinitionChanges): boolean {
  return Object.values(changes).every(list => list.length === 0);
}

function addListed(options: {
  changes: DefinitionChanges;
  definition: ListedDefinition;
  known: KnownDefinition | undefined;
}): void {
  const { changes, definition, known } = options;
  const { kind, entityRef, contentHash, content, location } = definition;
  if (definition.problems.length > 0) {
    const problems = JSON.stringify(definition.problems);
    if (known?.problems !== problems) {
      changes.invalid.push({ entityRef, contentHash, problems });
    }
    return;
  }
  if (known?.problems !== undefined) {
    changes.mended.push(entityRef);
  }
  const latest = known?.latest;
  if (!latest || latest.retired || latest.contentHash !== contentHash) {
    changes.revisions.push({
      entityRef,
      kind,
      number: (latest?.number ?? 0) + 1,
      contentHash,
      content,
      location,
    });
  }
}
