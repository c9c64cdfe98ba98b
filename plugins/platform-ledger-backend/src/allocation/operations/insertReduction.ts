import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, Recording } from '../../database';
import type { QuarterSums } from '../retention/QuarterSums';

const ROWS_A_STATEMENT = 10_000;

/**
 * Adds the sums of quarters, and of which days traces are left.
 */
export async function insertReduction(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sums: QuarterSums[];
  /** By reference. */
  groupIds: ReadonlyMap<string, number>;
  firstDay: DayNumber;
  rawFrom: DayNumber;
  reducedTo: DayNumber;
}): Promise<void> {
  const { tx, recording, sums, groupIds } = options;
  await tx('activity_reductions').insert({
    recording: recording.id,
    first_day: options.firstDay,
    raw_from: options.rawFrom,
    reduced_to: options.reducedTo,
  });
  await insertRows({
    tx,
    table: 'reduced_quarters',
    columns: {
      group_id: 'integer',
      from_day: 'integer',
      to_day: 'integer',
      cuts: 'text',
      revisions: 'text',
      assumed: 'text',
      recording: 'integer',
    },
    rows: sums.map(({ quarter, cuts, revisions, assumed }) => ({
      group_id: groupIds.get(quarter.group)!,
      from_day: quarter.start,
      to_day: quarter.end,
      cuts: JSON.stringify(cuts),
      revisions: JSON.stringify(revisions),
      assumed: JSON.stringify([...assumed]),
      recording: recording.id,
    })),
  });
  const stored: { id: number; group_id: number }[] = await tx(
    'reduced_quarters',
  )
    .where('recording', recording.id)
    .select('id', 'group_id');
  const ids = new Map(stored.map(({ id, group_id }) => [group_id, id]));
  const idOf = ({ quarter }: QuarterSums) =>
    ids.get(groupIds.get(quarter.group)!)!;
  await insertRows({
    tx,
    table: 'reduced_sums',
    columns: {
      quarter_id: 'integer',
      day: 'integer',
      known_from: 'integer',
      revision_id: 'integer',
      category: 'text',
      amount: 'double',
    },
    rows: sums.flatMap(of =>
      of.rows().map(row => ({ ...row, quarter_id: idOf(of) })),
    ),
  });
  await insertRows({
    tx,
    table: 'reduced_contributors',
    columns: { quarter_id: 'integer', slice: 'integer', token: 'text' },
    rows: sums.flatMap(of =>
      [...of.tokens].flatMap(([slice, tokens]) =>
        Array.from(tokens, token => ({ quarter_id: idOf(of), slice, token })),
      ),
    ),
  });
}

async function insertRows(options: {
  tx: Knex.Transaction;
  table: string;
  columns: Parameters<typeof jsonRows>[1]['columns'];
  rows: object[];
}): Promise<void> {
  const { tx, table, columns, rows } = options;
  const names = Object.keys(columns);
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await tx.raw(
      `insert into ?? (${names.join(', ')}) select ${names
        .map(name => `w.${name}`)
        .join(', ')} from ?`,
      [
        table,
        jsonRows(tx, {
          alias: 'w',
          columns,
          rows: rows.slice(from, from + ROWS_A_STATEMENT),
        }),
      ],
    );
  }
}
