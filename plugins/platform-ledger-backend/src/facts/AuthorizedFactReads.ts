import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Visibility } from '../permissions';
import { FactStore } from './types';

/** What a read of the store takes, and who asks. */
type Call<Name extends 'readEntity' | 'readEntities' | 'readHistory'> =
  Parameters<FactStore[Name]>[0] & { credentials: BackstageCredentials };

/**
 * What facts say of entities, as far as the caller may see these in the catalog.
 */
export class AuthorizedFactReads {
  static create(options: {
    store: FactStore;
    visibility: Visibility;
  }): AuthorizedFactReads {
    return new AuthorizedFactReads(options.store, options.visibility);
  }

  private constructor(
    private readonly store: FactStore,
    private readonly visibility: Visibility,
  ) {}

  /** @throws NotFoundError where the caller may not see the entity */
  async readEntity({ credentials, ...query }: Call<'readEntity'>) {
    await this.visibility.assertVisible(credentials, query.entityRef);
    return this.store.readEntity(query);
  }

  /** Entities that the caller may not see are left out. */
  async readEntities({ credentials, ...query }: Call<'readEntities'>) {
    const visible = await this.visibility.visibleRefs(credentials);
    const seen = visible && new Set(visible);
    return this.store.readEntities({
      ...query,
      entityRefs: query.entityRefs.filter(
        ref => !seen || seen.has(ref.toLocaleLowerCase('en-US')),
      ),
    });
  }

  /** @throws NotFoundError where the caller may not see the entity */
  async readHistory({ credentials, ...query }: Call<'readHistory'>) {
    await this.visibility.assertVisible(credentials, query.entityRef);
    return this.store.readHistory(query);
  }
}
