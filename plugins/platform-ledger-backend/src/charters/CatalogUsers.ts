import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';

const USER = 'user:';

/**
 * Which users the catalog has now. The ledger does not follow people, so that it asks for the few that charters name.
 */
export class CatalogUsers {
  static create(options: {
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    auth: AuthService;
    logger: LoggerService;
  }): CatalogUsers {
    return new CatalogUsers(options);
  }

  private constructor(
    private readonly options: {
      catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
      auth: AuthService;
      logger: LoggerService;
    },
  ) {}

  /**
   * Those of the references that are of users and that the catalog does not have. A catalog that does not answer says that of nobody.
   *
   * `refs`: complete and in lower case
   */
  async missingOf(refs: readonly string[]): Promise<Set<string>> {
    const entityRefs = [...new Set(refs)].filter(ref => ref.startsWith(USER));
    if (entityRefs.length === 0) {
      return new Set();
    }
    const { catalog, auth, logger } = this.options;
    try {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs, fields: ['kind'] },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      return new Set(entityRefs.filter((_, place) => !items[place]));
    } catch (error) {
      logger.warn(
        `Whether the users that charters name are there cannot be told: ${error}`,
      );
      return new Set();
    }
  }
}
