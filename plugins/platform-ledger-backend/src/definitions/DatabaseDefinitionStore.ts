import { NotFoundError } from '@backstage/errors';
import { DefinitionKind } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { DefinitionStore, InvalidDefinition, StoredDefinition } from './types';
import { selectProblems } from './operations/selectProblems';
import {
  SelectedRevision,
  selectRevisions,
} from './operations/selectRevisions';

/** Definitions as the database has them. */
export class DatabaseDefinitionStore implements DefinitionStore {
  static create(): DefinitionStore {
    return new DatabaseDefinitionStore();
  }

  private constructor() {}

  async list(options: {
    tx: Knex;
    kind: DefinitionKind;
    recording?: number;
  }): Promise<StoredDefinition[]> {
    return definitionsOf({
      revisions: await selectRevisions(options),
      invalid: await selectProblems(options),
    });
  }

  async get(options: {
    tx: Knex;
    entityRef: string;
    recording?: number;
  }): Promise<StoredDefinition> {
    const entityRef = options.entityRef.toLocaleLowerCase('en-US');
    const [definition] = definitionsOf({
      revisions: await selectRevisions({ ...options, entityRef }),
      invalid: await selectProblems(options),
    });
    if (!definition) {
      throw new NotFoundError(`There is no definition '${entityRef}'`);
    }
    return definition;
  }

  async listInvalid(options: { tx: Knex }): Promise<InvalidDefinition[]> {
    return selectProblems(options);
  }
}

function definitionsOf(options: {
  revisions: SelectedRevision[];
  invalid: InvalidDefinition[];
}): StoredDefinition[] {
  const problems = new Map(
    options.invalid.map(definition => [
      definition.entityRef,
      definition.problems,
    ]),
  );
  const definitions = new Map<string, StoredDefinition>();
  for (const { kind, entityRef, ...revision } of options.revisions) {
    const definition = definitions.get(entityRef) ?? {
      id: revision.definitionId,
      kind,
      entityRef,
      revisions: [],
      problems: problems.get(entityRef) ?? [],
    };
    definition.revisions.push(revision);
    definitions.set(entityRef, definition);
  }
  return Array.from(definitions.values());
}
