import { Entity } from '@backstage/catalog-model';
import { LedgerDatabase } from '../database';
import { listedDefinition } from './listedDefinition';
import {
  ListedDefinition,
  isWithoutChanges,
  planDefinitionChanges,
} from './planDefinitionChanges';
import { writeDefinitionChanges } from './writeDefinitionChanges';
import { selectKnownDefinitions } from './operations/selectKnownDefinitions';

/** How much a listing of definitions changed. */
export interface DefinitionFollowSummary {
  listed: number;
  invalid: number;
  revisions: number;
  retired: number;
}

/**
 * Takes one listing of the catalog's definitions: `take` for what it names, `end` where it came to its end.
 */
export class DefinitionFollower {
  private readonly byRef = new Map<string, ListedDefinition>();

  static create(options: { ledger: LedgerDatabase }): DefinitionFollower {
    return new DefinitionFollower(options.ledger);
  }

  private constructor(private readonly ledger: LedgerDatabase) {}

  /** A part of the listing. */
  take(entities: Entity[]): void {
    for (const entity of entities) {
      const definition = listedDefinition(entity);
      if (definition) {
        this.byRef.set(definition.entityRef, definition);
      }
    }
  }

  /** The valid definitions that were named. */
  valid(): ListedDefinition[] {
    return this.listed().filter(definition => definition.problems.length === 0);
  }

  /** The listing came to its end: writes revisions, problems and retirements. */
  async end(): Promise<DefinitionFollowSummary> {
    const listed = this.listed();
    const plan = async (tx: LedgerDatabase['client']) =>
      planDefinitionChanges({
        known: await selectKnownDefinitions({ tx }),
        listed,
      });
    const changes = await plan(this.ledger.client);
    if (!isWithoutChanges(changes)) {
      await this.ledger.record('definitions', async (tx, recording) =>
        // Planned again behind the lock: another replica may have been here.
        writeDefinitionChanges({ tx, recording, changes: await plan(tx) }),
      );
    }
    return {
      listed: listed.length,
      invalid: listed.length - this.valid().length,
      revisions: changes.revisions.length,
      retired: changes.retirements.length,
    };
  }

  private listed(): ListedDefinition[] {
    return Array.from(this.byRef.values());
  }
}
