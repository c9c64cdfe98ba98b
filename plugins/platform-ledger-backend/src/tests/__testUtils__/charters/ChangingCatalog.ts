import {
  BackendFeature,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/**
 * A catalog whose entities a test changes while the backend runs.
 */
export class ChangingCatalog {
  static create(entities: Entity[]): ChangingCatalog {
    return new ChangingCatalog(entities);
  }

  /** Whether it answers nothing. */
  isDown = false;

  private constructor(private entities: Entity[]) {}

  /** What has the backend read this catalog. */
  feature(): BackendFeature {
    return createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: (): CatalogService =>
        new Proxy(catalogServiceMock(), {
          get: (_target, name) => {
            if (this.isDown) {
              return async () => {
                throw new Error('The catalog is down');
              };
            }
            const present = catalogServiceMock({ entities: this.entities });
            const method = Reflect.get(present, name);
            return typeof method === 'function' ? method.bind(present) : method;
          },
        }),
    });
  }

  /** Removes what the test is true of. */
  remove(isGone: (entity: Entity) => boolean): void {
    this.entities = this.entities.filter(entity => !isGone(entity));
  }

  add(...entities: Entity[]): void {
    this.entities = [...this.entities, ...entities];
  }

  /** Puts an entity in the place of the one of its kind and name. */
  replace(entity: Entity): void {
    this.entities = this.entities.map(each =>
      each.kind === entity.kind && each.metadata.name === entity.metadata.name
        ? entity
        : each,
    );
  }
}
