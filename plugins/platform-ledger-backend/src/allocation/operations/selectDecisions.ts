import { Knex } from 'knex';
import { toBoolean } from '../../database';
import {
  Decided,
  Decisions,
  StoredCheckIn,
  StoredOverride,
  StoredTradeOff,
  StoredWriteOff,
} from '../decisions/types';

interface DecidedRow {
  id: string;
  author: string;
  recording: number;
  recorded_at: string;
}

interface OfGroupRow extends DecidedRow {
  ref: string;
}

interface CheckInRow extends OfGroupRow {
  from_day: number;
  to_day: number;
  share: number | null;
  categories: string | null;
  unrequested_days: number | null;
  illustration: unknown;
}

interface TradeOffRow extends OfGroupRow {
  shipped: string;
  deferred: string;
  days: number;
  agreed_day: number;
  repay_by_day: number;
  illustration: unknown;
}

interface WriteOffRow extends OfGroupRow {
  days: number;
  on_day: number;
  reason: string;
}

interface OverrideRow extends DecidedRow {
  item: string;
  category: string | null;
  reason: string;
}

interface Reading {
  tx: Knex;
  recording: number;
}

/**
 * Check-ins, trade-offs, write-offs and overrides as recorded by a recording.
 */
export async function selectDecisions(options: Reading): Promise<Decisions> {
  return {
    checkIns: await selectCheckIns(options),
    tradeOffs: await selectTradeOffs(options),
    writeOffs: await selectWriteOffs(options),
    overrides: await selectOverrides(options),
  };
}

async function selectCheckIns(options: Reading): Promise<StoredCheckIn[]> {
  const rows: CheckInRow[] = await ofGroups(options, 'check_ins');
  return latest(
    rows.map(row => ({
      ...toDecided(row),
      group: row.ref,
      from: row.from_day,
      to: row.to_day,
      share: row.share ?? undefined,
      categories: row.categories ? JSON.parse(row.categories) : undefined,
      unrequestedDays: row.unrequested_days ?? undefined,
      illustration: toBoolean(row.illustration),
    })),
    ({ group, from }) => `${from} ${group}`,
  );
}

async function selectTradeOffs(options: Reading): Promise<StoredTradeOff[]> {
  const rows: TradeOffRow[] = await ofGroups(options, 'trade_offs');
  return rows.map(row => ({
    ...toDecided(row),
    group: row.ref,
    shipped: row.shipped,
    deferred: row.deferred,
    days: row.days,
    agreedOn: row.agreed_day,
    repayBy: row.repay_by_day,
    illustration: toBoolean(row.illustration),
  }));
}

async function selectWriteOffs(options: Reading): Promise<StoredWriteOff[]> {
  const rows: WriteOffRow[] = await ofGroups(options, 'write_offs');
  return rows.map(row => ({
    ...toDecided(row),
    group: row.ref,
    days: row.days,
    on: row.on_day,
    reason: row.reason,
  }));
}

async function selectOverrides(options: Reading): Promise<StoredOverride[]> {
  const rows: OverrideRow[] = await decided(options, 'item_overrides');
  return latest(
    rows.map(row => ({
      ...toDecided(row),
      item: row.item,
      category: row.category ?? undefined,
      reason: row.reason,
    })),
    ({ item }) => item,
  );
}

function ofGroups(options: Reading, table: string): Knex.QueryBuilder {
  return decided(options, table)
    .join('entities as e', 'e.id', 't.group_id')
    .select('e.ref');
}

function decided({ tx, recording }: Reading, table: string): Knex.QueryBuilder {
  return tx({ t: table })
    .join('recordings as r', 'r.id', 't.recording')
    .where('t.recording', '<=', recording)
    .select('t.*', 'r.recorded_at')
    .orderBy(['t.recording', 't.id']);
}

function toDecided(row: DecidedRow): Decided {
  return {
    id: row.id,
    author: row.author,
    recording: row.recording,
    recordedAt: row.recorded_at,
  };
}

/** The last of each key. */
function latest<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map(item => [keyOf(item), item])).values()];
}
