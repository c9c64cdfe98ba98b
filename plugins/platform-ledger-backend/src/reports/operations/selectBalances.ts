import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Balance } from './insertSnapshot';

/**
 * The latest frozen balance of each squad that was frozen by the recording and ends up to the end of the day.
 */
export async function selectBalances(options: {
  tx: Knex;
  asOf: DayNumber;
  recording: number;
}): Promise<Balance[]> {
  const { tx, asOf, recording } = options;
  const rows: { group_ref: string; end_day: number; closing: number }[] =
    await tx
      .from(
        tx('report_balances')
          .where('end_day', '<=', asOf + 1)
          .where('recording', '<=', recording)
          .select(
            'group_ref',
            'end_day',
            'closing',
            tx.raw(
              'row_number() over (partition by group_ref order by end_day desc, recording desc) as place',
            ),
          )
          .as('b'),
      )
      .where('place', 1)
      .select('group_ref', 'end_day', 'closing');
  return rows.map(({ group_ref: group, end_day: end, closing }) => ({
    group,
    end,
    closing,
  }));
}
