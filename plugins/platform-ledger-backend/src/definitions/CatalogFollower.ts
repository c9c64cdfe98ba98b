import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DEFINITION_KINDS } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../database';
import { BASE_PATHS, catalogFields } from './catalogFields';
import {
  DefinitionFollower,
  DefinitionFollowSummary,
} from './DefinitionFollower';
import { EntityFollower, EntityFollowSummary } from './EntityFollower';
import { PathsRead } from './PathsRead';

const PAGE_SIZE = 500;

/** What one run found and changed. */
export interface CatalogFollowSummary {
  entities: EntityFollowSummary;
  definitions: DefinitionFollowSummary;
}

/**
 * Follows the catalog, which has no event for a change of an entity: each run lists it whole and writes the differences.
 *
 * Definitions are listed first, so that the entities are read with the paths that new ones look at, and written last, so that
 * whoever evaluates a new revision finds these paths. A listing that fails or breaks off ends the run with its
 * error: what it named until then stays written, and nothing is made absent or retired.
 */
export class CatalogFollower {
  static create(options: {
    ledger: LedgerDatabase;
    catalog: CatalogService;
    auth: AuthService;
  }): CatalogFollower {
    const { ledger, catalog, auth } = options;
    return new CatalogFollower(ledger, catalog, auth);
  }

  private readonly pathsRead = PathsRead.create();

  private constructor(
    private readonly ledger: LedgerDatabase,
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
  ) {}

  /**
   * Lists the catalog once.
   *
   * @returns nothing where the catalog has no entity at all: then it is not ready, or was emptied under its feet, and says nothing
   * @throws the catalog's error, or the signal's reason
   */
  async run(options: {
    signal: AbortSignal;
  }): Promise<CatalogFollowSummary | undefined> {
    const { signal } = options;
    const definitions = await this.listDefinitions(signal);
    const paths = Array.from(
      new Set([
        ...BASE_PATHS,
        ...(await this.pathsRead.ofRevisions({ tx: this.ledger.client })),
        ...this.pathsRead.ofListed(definitions.valid()),
      ]),
    ).sort();
    const entities = await this.listEntities({ paths, signal });
    if (!entities) {
      return undefined;
    }
    return { entities, definitions: await definitions.end() };
  }

  private async listDefinitions(
    signal: AbortSignal,
  ): Promise<DefinitionFollower> {
    const definitions = DefinitionFollower.create({ ledger: this.ledger });
    const listing = this.catalog.streamEntities(
      {
        filter: { kind: [...DEFINITION_KINDS] },
        pageSize: PAGE_SIZE,
        totalItems: 'exclude',
      },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    for await (const page of listing) {
      signal.throwIfAborted();
      definitions.take(page);
    }
    return definitions;
  }

  private async listEntities(options: {
    paths: string[];
    signal: AbortSignal;
  }): Promise<EntityFollowSummary | undefined> {
    const { paths, signal } = options;
    const entities = await EntityFollower.create({
      ledger: this.ledger,
      paths,
    });
    const listing = this.catalog.streamEntities(
      {
        fields: catalogFields(paths),
        pageSize: PAGE_SIZE,
        totalItems: 'exclude',
      },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    let empty = true;
    for await (const page of listing) {
      signal.throwIfAborted();
      empty = empty && page.length === 0;
      await entities.take(page);
    }
    signal.throwIfAborted();
    return empty ? undefined : entities.end();
  }
}
