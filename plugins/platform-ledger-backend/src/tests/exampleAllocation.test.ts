import { AllocationGrid } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { examplePath } from './__testUtils__/examples';
import { importExampleActivity } from './__testUtils__/importExampleActivity';
import { readCsv } from './__testUtils__/readCsv';

jest.setTimeout(240_000);

type Row = Record<string, string>;

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
      const ledger = await importExampleActivity({
        knex: await databases.init(databaseId),
        policy: { crossCutting: rule, minimumGroupSize: 1, minimumDays: 0 },
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
