import {
  DefinitionEntity,
  predicatePaths,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { ListedDefinition } from './planDefinitionChanges';
import { selectRevisionContents } from './operations/selectRevisionContents';

/**
 * The paths of entities that any revision of any definition reads, also an old one, since it still judges its days.
 *
 * Revisions never change, so each is read once and remembered; the database stays what counts.
 */
export class PathsRead {
  private readonly paths = new Set<string>();
  private readTo = 0;

  static create(): PathsRead {
    return new PathsRead();
  }

  private constructor() {}

  async ofRevisions(options: { tx: Knex }): Promise<string[]> {
    for (const revision of await selectRevisionContents({
      tx: options.tx,
      after: this.readTo,
    })) {
      for (const path of pathsOf(revision.content)) {
        this.paths.add(path);
      }
      this.readTo = revision.id;
    }
    return Array.from(this.paths);
  }

  ofListed(definitions: ListedDefinition[]): string[] {
    return definitions.flatMap(definition => pathsOf(definition.content));
  }
}

function pathsOf(content: string): string[] {
  const definition = JSON.parse(content) as DefinitionEntity;
  return definition.kind === 'Charter'
    ? []
    : predicatePaths(definition.spec.appliesTo).paths;
}
