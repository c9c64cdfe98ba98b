import { BackendFeature } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { ActivityTrace } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { exampleMemberships, exampleTraces } from './exampleActivity';
import { LedgerBackend } from './LedgerBackend';
import { readExampleCatalog } from './readExampleCatalog';

/**
 * A ledger with the example's catalog, its policy changed, and all of its activity and memberships pushed by HTTP.
 */
export async function importExampleActivity(options: {
  knex: Knex;
  policy?: JsonObject;
  entities?: Entity[];
  /** All of the example's unless given. */
  traces?: ActivityTrace[];
  features?: BackendFeature[];
}): Promise<LedgerBackend> {
  const { knex, policy = {}, entities = readExampleCatalog() } = options;
  const { traces = exampleTraces(), features } = options;
  const ledger = await LedgerBackend.start({
    knex,
    features,
    entities: entities.map(entity =>
      entity.kind === 'AllocationPolicy'
        ? { ...entity, spec: { ...entity.spec, ...policy } }
        : entity,
    ),
  });
  await ledger.runTasks();
  const pushes: [string, object][] = [
    ['/activity', { source: 'example', traces }],
    ['/capacity', exampleMemberships()],
  ];
  for (const [path, body] of pushes) {
    const response = await ledger.request('post', path).send(body);
    if (response.status !== 200 || response.body.rejected !== 0) {
      throw new Error(`POST ${path}: ${response.status} ${response.text}`);
    }
  }
  return ledger;
}
