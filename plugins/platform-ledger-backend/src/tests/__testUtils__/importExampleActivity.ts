import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
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
}): Promise<LedgerBackend> {
  const { knex, policy = {}, entities = readExampleCatalog() } = options;
  const ledger = await LedgerBackend.start({
    knex,
    entities: entities.map(entity =>
      entity.kind === 'AllocationPolicy'
        ? { ...entity, spec: { ...entity.spec, ...policy } }
        : entity,
    ),
  });
  await ledger.runTasks();
  const pushes: [string, object][] = [
    ['/activity', { source: 'example', traces: exampleTraces() }],
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
