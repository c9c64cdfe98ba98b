import { LedgerDatabase } from './LedgerDatabase';
import { OPEN_RECORDING } from './Recording';
import { BitemporalTable } from './BitemporalTable';
import { writeBitemporal } from './writeBitemporal';
import { createLedgerDatabase, createTestDatabases } from '../__testUtils__';
import {
  OPEN_END,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

interface Row {
  series_id: number;
  from_day: number;
  to_day: number;
  value: string;
  swept: boolean;
}

const table: BitemporalTable<Row> = {
  name: 'fact_intervals',
  key: { series_id: 'integer' },
  payload: { value: 'text', swept: 'boolean' },
};

const TODAY = toDayNumber('2026-03-01');

describe('writeBitemporal', () => {
  const databases = createTestDatabases();

  async function write(ledger: LedgerDatabase, next: Row[]) {
    return ledger.record('test', async (tx, recording) => {
      const present = (
        await tx('fact_intervals').where('recorded_to', OPEN_RECORDING)
      ).map(row => ({
        ...row,
        swept: Boolean(row.swept),
      }));
      const { added, removed } = await writeBitemporal({
        tx,
        table,
        recording,
        present,
        next,
      });
      return {
        recording: recording.id,
        added: added.length,
        removed: removed.length,
      };
    });
  }

  async function asRecordedBy(ledger: LedgerDatabase, recording: number) {
    const rows = await ledger
      .client('fact_intervals')
      .where('recorded_from', '<=', recording)
      .where('recorded_to', '>', recording)
      .orderBy(['series_id', 'from_day']);
    return rows.map(row => [
      row.series_id,
      row.from_day,
      row.to_day,
      row.value,
    ]);
  }

  const row = (from: number, to: number, value: string, series = 1): Row => ({
    series_id: series,
    from_day: from,
    to_day: to,
    value,
    swept: true,
  });

  it.each(databases.eachSupportedId())(
    'keeps what was said before, %p',
    async databaseId => {
      const ledger = await createLedgerDatabase({
        databases,
        databaseId,
        clock: { now: () => new Date('2026-03-01T12:00:00Z') },
      });
      const first = await write(ledger, [
        row(100, OPEN_END, 'a'),
        row(5, OPEN_END, 'z', 2),
      ]);
      const second = await write(ledger, [
        row(100, 200, 'a'),
        row(200, OPEN_END, 'b'),
        row(5, OPEN_END, 'z', 2),
      ]);
      expect(second).toMatchObject({ added: 2, removed: 1 });
      expect(await asRecordedBy(ledger, first.recording)).toEqual([
        [1, 100, OPEN_END, 'a'],
        [2, 5, OPEN_END, 'z'],
      ]);
      expect(await asRecordedBy(ledger, second.recording)).toEqual([
        [1, 100, 200, 'a'],
        [1, 200, OPEN_END, 'b'],
        [2, 5, OPEN_END, 'z'],
      ]);

      const same = await write(ledger, [
        row(100, 200, 'a'),
        row(200, OPEN_END, 'b'),
        row(5, OPEN_END, 'z', 2),
      ]);
      expect(same).toMatchObject({ added: 0, removed: 0 });

      const emptied = await write(ledger, []);
      expect(await asRecordedBy(ledger, emptied.recording)).toEqual([]);
      expect(await asRecordedBy(ledger, same.recording)).toHaveLength(3);
    },
  );

  it.each(databases.eachSupportedId())(
    'replaces in place what only moves in the future, %p',
    async databaseId => {
      const ledger = await createLedgerDatabase({
        databases,
        databaseId,
        clock: { now: () => new Date('2026-03-01T12:00:00Z') },
      });
      const first = await write(ledger, [
        row(100, TODAY + 10, 'fresh'),
        row(TODAY + 10, OPEN_END, 'stale'),
      ]);
      await write(ledger, [
        row(100, TODAY + 40, 'fresh'),
        row(TODAY + 40, OPEN_END, 'stale'),
      ]);
      expect(await ledger.client('fact_intervals').select()).toHaveLength(2);
      expect(await asRecordedBy(ledger, first.recording)).toEqual([
        [1, 100, TODAY + 40, 'fresh'],
      ]);

      await write(ledger, [
        row(100, TODAY, 'fresh'),
        row(TODAY, OPEN_END, 'stale'),
      ]);
      expect(await asRecordedBy(ledger, first.recording)).toEqual([
        [1, 100, TODAY + 40, 'fresh'],
      ]);
      expect(
        await ledger
          .client('fact_intervals')
          .where('recorded_to', OPEN_RECORDING)
          .select(),
      ).toHaveLength(2);
    },
  );
});
