import { Entity } from '@backstage/catalog-model';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { AllocationGrid } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../testing';
import {
  exampleMemberships,
  exampleTraces,
} from './__testUtils__/exampleActivity';
import { examplePath } from './__testUtils__/examples';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readCsv } from './__testUtils__/readCsv';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';

jest.setTimeout(240_000);

type Row = Record<string, string>;

function catalogWith(changes: JsonObject): Entity[] {
  return readExampleCatalog().map(entity =>
    entity.kind === 'AllocationPolicy'
      ? { ...entity, spec: { ...entity.spec, ...changes } }
      : entity,
  );
}

function rowsOf(grid: AllocationGrid): Row[] {
  return [...grid.squads, ...grid.platformTeams]
    .flatMap(({ cells }) => cells)
    .filter(({ attributed }) => attributed)
    .map(cell => {
      const daysOf = (wanted: string) =>
        cell.categories.find(({ category }) => category === wanted)?.days ?? 0;
      return {
        quarter: cell.period.label,
        squad: cell.group.replace('group:default/', ''),
        platform_person_days: daysOf('platform').toFixed(6),
        product_person_days: daysOf('product').toFixed(6),
        platform_share: cell.share!.toFixed(6),
      };
    })
    .sort((left, right) =>
      `${left.quarter},${left.squad}` < `${right.quarter},${right.squad}`
        ? -1
        : 1,
    );
}

describe('allocation of the example squads, by HTTP', () => {
  const databases = createTestDatabases();

  async function importExample(
    databaseId: TestDatabaseId,
    changes: JsonObject,
  ): Promise<LedgerBackend> {
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      entities: catalogWith(changes),
    });
    await ledger.runTasks();
    const answers = [
      await ledger
        .request('post', '/activity')
        .send({ source: 'example', traces: exampleTraces() }),
      await ledger.request('post', '/capacity').send(exampleMemberships()),
    ];
    for (const { status, body } of answers) {
      expect([status, body.rejected]).toEqual([200, 0]);
    }
    return ledger;
  }

  it.each(
    databases
      .eachSupportedId()
      .flatMap(([databaseId]) => [
        [databaseId, 'always', 'allocation.csv'] as const,
        [databaseId, 'alone', 'allocation-alone.csv'] as const,
      ]),
  )(
    'comes to every row of the table, %s, %s',
    async (databaseId, rule, file) => {
      const expected = readCsv<Row>(
        examplePath('roadie-plugins', 'expected', file),
      );
      const ledger = await importExample(databaseId, {
        crossCutting: rule,
        minimumGroupSize: 1,
        minimumDays: 0,
      });

      const grid = await ledger.read<AllocationGrid>(
        '/allocation?asOf=2026-06-30',
      );

      expect(rowsOf(grid)).toEqual(expected);
      expect(expected).toHaveLength(113);
      await ledger.stop();
    },
  );
});
