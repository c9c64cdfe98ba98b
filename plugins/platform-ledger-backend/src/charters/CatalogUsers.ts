import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';

const USER = 'user:';

/**
 * Which users the catalog has now. The ledger does not follow people, so that it asks for the few that charters name.
 */
export class CatalogUsers {
  static create(options: {
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    auth: AuthService;
  }): CatalogUsers {
    return new CatalogUsers(options);
  }

  private constructor(
    private readonly options: {
      catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
      auth: AuthService;
    },
  ) {}

  /**
   * Those of the references that are of users and that the catalog does not have.
   *
   * `refs`: complete and in lower case
   */
  async missingOf(refs: readonly string[]): Promise<Set<string>> {
    const { catalog, auth } = this.options;
    const entityRefs = [...new Set(refs)].filter(ref => ref.startsWith(USER));
    if (entityRefs.length === 0) {
      return new Set();
    }
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Set(entityRefs.filter((_, place) => !items[place]));
  }
}
