import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * Widens the days that a source has reported anything of.
 */
export async function widenSourceDays(options: {
  tx: Knex;
  sourceId: number;
  from: DayNumber;
  to: DayNumber;
}): Promise<void> {
  const { tx, sourceId, from, to } = options;
  await tx('fact_sources')
    .where({ id: sourceId })
    .update({
      earliest_day: tx.raw(
        'case when earliest_day < ? then earliest_day else ? end',
        [from, from],
      ),
      latest_day: tx.raw(
        'case when latest_day > ? then latest_day else ? end',
        [to, to],
      ),
    });
}
