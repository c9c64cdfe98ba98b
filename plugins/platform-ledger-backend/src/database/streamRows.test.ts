import {
  countStatements,
  createLedgerDatabase,
  createTestDatabases,
} from '../__testUtils__';
import { streamRows } from './streamRows';

describe('streamRows', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'hands out all rows in order with one statement, and lets the transaction go on, %p',
    async databaseId => {
      const ledger = await createLedgerDatabase({ databases, databaseId });
      await ledger.client('work_items').insert(
        Array.from({ length: 300 }, (_, index) => ({
          id: index + 1,
          key: `item-${index + 1}`,
        })),
      );

      const ids: number[] = [];
      const statements = await countStatements(ledger.client, () =>
        ledger.read(async tx => {
          const query = tx('work_items')
            .whereNot({ key: 'item-2' })
            .orderBy('id')
            .select('id');
          for await (const row of streamRows<{ id: number }>(tx, query)) {
            ids.push(row.id);
          }
        }),
      );

      expect(ids).toHaveLength(299);
      expect(ids.slice(0, 3)).toEqual([1, 3, 4]);
      expect(statements).toBe(1);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets the transaction go on where the loop is left, and tells what failed, %p',
    async databaseId => {
      const ledger = await createLedgerDatabase({ databases, databaseId });
      await ledger
        .client('work_items')
        .insert([{ key: 'one' }, { key: 'two' }, { key: 'three' }]);

      const count = await ledger.read(async tx => {
        for await (const row of streamRows<{ key: string }>(
          tx,
          tx('work_items').orderBy('id'),
        )) {
          if (row.key === 'one') {
            break;
          }
        }
        return tx('work_items').count({ count: '*' }).first();
      });
      expect(Number(count?.count)).toBe(3);

      await expect(
        ledger.read(async tx => {
          for await (const _ of streamRows(tx, tx('no_such_table'))) {
            // Nothing comes.
          }
        }),
      ).rejects.toThrow(/no_such_table/);
    },
  );
});
