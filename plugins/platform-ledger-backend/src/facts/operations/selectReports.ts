import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

export interface ReportKey {
  seriesId: number;
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
}

/**
 * Explicit reports that are known, in the order asked. `reported` tells an absent value from none at all.
 */
export async function selectReports(options: {
  tx: Knex;
  keys: ReportKey[];
}): Promise<{ reported: boolean; value?: string }[]> {
  const { tx, keys } = options;
  if (keys.length === 0) {
    return [];
  }
  const rows: { position: number; value: string | null }[] = await tx
    .select('w.position', 'o.value')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: {
          position: 'integer',
          series_id: 'integer',
          day: 'integer',
          observed_at: 'text',
        },
        rows: keys.map((key, position) => ({
          position,
          series_id: key.seriesId,
          day: key.day,
          observed_at: key.observedAt,
        })),
      }),
    )
    .join('fact_observations as o', on =>
      on
        .on('o.series_id', 'w.series_id')
        .andOn('o.day', 'w.day')
        .andOn('o.observed_at', 'w.observed_at'),
    );
  const result = keys.map((): { reported: boolean; value?: string } => ({
    reported: false,
  }));
  for (const row of rows) {
    result[row.position] = { reported: true, value: row.value ?? undefined };
  }
  return result;
}
