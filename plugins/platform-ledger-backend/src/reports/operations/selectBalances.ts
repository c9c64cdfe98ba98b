import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Balance } from './insertSnapshot';

/**
 * The latest frozen balance of each squad that was frozen by the recording and ends up to the end of the day. Where reports of several scopes froze one
 * of that day, that of the scope counts, then that of the whole organisation.
 */
export async function selectBalances(options: {
  tx: Knex;
  asOf: DayNumber;
  recording: number;
  scope: string;
}): Promise<Balance[]> {
  const { tx, asOf, recording, scope } = options;
  const rows: { group_ref: string; end_day: number; closing: number }[] =
    await tx
      .from(
        tx('report_balances as f')
          .join('reports as r', 'r.id', 'f.report_id')
          .where('f.end_day', '<=', asOf + 1)
          .where('f.recording', '<=', recording)
          .select(
            'f.group_ref',
            'f.end_day',
            'f.closing',
            tx.raw(
              `row_number() over (
                partition by f.group_ref
                order by f.end_day desc,
                  case r.scope when ? then 0 when '' then 1 else 2 end,
                  f.recording desc
              ) as place`,
              [scope],
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
