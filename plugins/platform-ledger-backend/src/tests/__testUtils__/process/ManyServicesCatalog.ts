import { StreamEntitiesRequest } from '@backstage/catalog-client';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { Entity } from '@backstage/catalog-model';

const SQUADS = 200;
const PAGE = 500;

/** The checks of the scorecard that judges them, and their facts. */
export const BULK_FACTS = Array.from(
  { length: 10 },
  (_, index) => `bulk.fact${index}`,
);

export function nameOfService(index: number): string {
  return `service-${String(index).padStart(6, '0')}`;
}

/**
 * A catalog of many services, of squads and of one scorecard with ten checks. Services are made as they are listed, so that they take
 * no memory.
 */
export class ManyServicesCatalog extends InMemoryCatalogClient {
  constructor(private readonly services: number) {
    super({ entities: [scorecard(), ...squads()] });
  }

  async *streamEntities(
    request?: StreamEntitiesRequest,
  ): AsyncIterable<Entity[]> {
    yield* super.streamEntities(request);
    if (!request?.filter) {
      for (let first = 0; first < this.services; first += PAGE) {
        const length = Math.min(PAGE, this.services - first);
        yield Array.from({ length }, (_, index) => service(first + index));
      }
    }
  }
}

function service(index: number): Entity {
  const owner = `group:default/squad-${index % SQUADS}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: nameOfService(index), namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

function squads(): Entity[] {
  return Array.from({ length: SQUADS }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `squad-${index}`, namespace: 'default' },
    spec: { type: 'squad', children: [] },
  }));
}

function scorecard(): Entity {
  return {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name: 'bulk', namespace: 'default' },
    spec: {
      type: 'standard',
      lifecycle: 'active',
      owner: 'group:default/squad-0',
      appliesTo: { kind: 'Component' },
      levels: [{ name: 'bronze' }, { name: 'silver' }],
      adoptedAt: 'bronze',
      checks: BULK_FACTS.map((fact, index) => ({
        id: `check-${index}`,
        level: index < 5 ? 'bronze' : 'silver',
        title: `Has enough of ${fact}`,
        when: { fact, atLeast: 3 },
        because: 'It is much.',
        instruction: 'Have more of it.',
        // Each sweep makes its evidence younger, though it confirms most of it.
        ...(index === 0 && { freshWithin: 'P45D' }),
      })),
    },
  };
}
