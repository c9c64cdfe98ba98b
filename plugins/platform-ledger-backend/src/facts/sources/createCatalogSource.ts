import {
  AuthService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  FactSource,
  FactSourceItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { createHash } from 'node:crypto';
import { CATALOG_SOURCE } from '../catalogSource';
import { CATALOG_FACT_TYPES, catalogFacts } from './catalogFacts';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.description',
  'metadata.tags',
  'metadata.annotations',
  'spec.owner',
  'spec.lifecycle',
  'spec.type',
  'spec.system',
  'relations',
];

/**
 * What the catalog itself knows of its entities, as sweeps. A day is swept again where the catalog has changed since; an empty catalog,
 * which is one that has not loaded, says nothing.
 */
export function createCatalogSource(options: {
  catalog: CatalogService;
  auth: AuthService;
  kinds: string[];
  schedule: SchedulerServiceTaskScheduleDefinition;
}): FactSource {
  const { kinds, schedule } = options;
  return {
    id: CATALOG_SOURCE,
    title: 'Software catalog',
    types: CATALOG_FACT_TYPES,
    schedule,
    sweeps: true,
    async *read({ signal, today, mark }): AsyncGenerator<FactSourceItem> {
      const listing = { ...options, signal, kinds };
      const before = await fingerprint(listing);
      if (before === undefined || mark === `${today} ${before}`) {
        return;
      }
      let count = 0;
      const hash = createHash('sha256');
      for await (const entity of listEntities(listing)) {
        const facts = catalogFacts(entity);
        hash.update(JSON.stringify([stringifyEntityRef(entity), facts]));
        for (const { fact, value } of facts) {
          count += 1;
          yield {
            entity: stringifyEntityRef(entity),
            fact,
            value,
            observedOn: today,
          };
        }
      }
      yield { sweep: { observedOn: today, count } };
      yield { mark: `${today} ${hash.digest('hex')}` };
    },
  };
}

interface Listing {
  catalog: CatalogService;
  auth: AuthService;
  kinds: string[];
  signal: AbortSignal;
}

/** Of all that the source would say now; nothing where there are no entities. */
async function fingerprint(listing: Listing): Promise<string | undefined> {
  const hash = createHash('sha256');
  let any = false;
  for await (const entity of listEntities(listing)) {
    any = true;
    hash.update(
      JSON.stringify([stringifyEntityRef(entity), catalogFacts(entity)]),
    );
  }
  return any ? hash.digest('hex') : undefined;
}

async function* listEntities(listing: Listing): AsyncGenerator<Entity> {
  const { catalog, auth, kinds, signal } = listing;
  const pages = catalog.streamEntities(
    { filter: { kind: kinds }, fields: FIELDS },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    signal.throwIfAborted();
    yield* page;
  }
}
