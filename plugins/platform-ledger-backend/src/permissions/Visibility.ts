import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Clock } from '../database';

const KEPT_MILLISECONDS = 60_000;
const KEPT_READERS = 100;

/**
 * Which entities a reader may see at all, by the catalog's own permission. The catalog's conditions cannot be turned into SQL here, so
 * for a conditional decision the visible references are listed with the reader's credentials and kept for a minute.
 */
export class Visibility {
  static create(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
    clock: Clock;
  }): Visibility {
    return new Visibility(options);
  }

  private readonly kept = new Map<
    string,
    { until: number; refs: Promise<string[]> }
  >();

  private constructor(
    private readonly options: {
      permissions: PermissionsService;
      catalog: CatalogService;
      clock: Clock;
    },
  ) {}

  /**
   * The references that a reader may see, lower case; `undefined` for all of them.
   */
  async visibleRefs(
    credentials: BackstageCredentials,
  ): Promise<string[] | undefined> {
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) {
      return undefined;
    }
    return decision.result === AuthorizeResult.DENY
      ? []
      : this.list(credentials);
  }

  /**
   * @throws NotFoundError where the reader may not see the entity, or there is none: the two look alike
   */
  async assertVisible(
    credentials: BackstageCredentials,
    entityRef: string,
  ): Promise<void> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission: catalogEntityReadPermission, resourceRef: entityRef }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotFoundError(`No entity '${entityRef}'`);
    }
  }

  private list(credentials: BackstageCredentials): Promise<string[]> {
    const reader = JSON.stringify(credentials.principal);
    const now = this.options.clock.now().getTime();
    const known = this.kept.get(reader);
    if (known && known.until > now) {
      return known.refs;
    }
    const refs = this.stream(credentials);
    refs.catch(() => this.kept.delete(reader));
    this.kept.delete(reader);
    this.kept.set(reader, { until: now + KEPT_MILLISECONDS, refs });
    if (this.kept.size > KEPT_READERS) {
      this.kept.delete(this.kept.keys().next().value!);
    }
    return refs;
  }

  private async stream(credentials: BackstageCredentials): Promise<string[]> {
    const refs: string[] = [];
    const batches = this.options.catalog.streamEntities(
      { fields: ['kind', 'metadata.namespace', 'metadata.name'] },
      { credentials },
    );
    for await (const entities of batches) {
      refs.push(...entities.map(entity => stringifyEntityRef(entity)));
    }
    return refs;
  }
}
