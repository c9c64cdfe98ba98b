import {
  DayNumber,
  dayOf,
  fieldError,
  readInstant,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../Recording';

/**
 * The recording that a read sees: the latest by the instant, or all.
 *
 * @throws InputError where the instant lies before the as-of day: nothing about a day can be recorded before it
 */
export async function resolveRecording(options: {
  tx: Knex;
  asOf: DayNumber;
  recordedAt?: string;
}): Promise<number> {
  const { tx, asOf, recordedAt } = options;
  if (recordedAt === undefined) {
    return LATEST_RECORDING;
  }
  const instant = readInstant(recordedAt);
  if (instant === undefined) {
    throw fieldError(
      'recordedAt',
      `'${recordedAt}' is not an ISO instant with offset`,
    );
  }
  if (toDayNumber(dayOf(new Date(instant))) < asOf) {
    throw fieldError(
      'recordedAt',
      'lies before the as-of day, of which nothing can have been recorded by then',
    );
  }
  const row = await tx('recordings')
    .where('recorded_at', '<=', instant)
    .max({ id: 'id' })
    .first();
  return Number(row?.id ?? 0);
}
