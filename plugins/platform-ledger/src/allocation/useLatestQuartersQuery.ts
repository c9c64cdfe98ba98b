import { DateTime } from 'luxon';
import { useAsOf } from '../state';
import { GridQuery } from './useGridQuery';

const MONTHS_BACK = 9;

/** The latest four quarters; nothing as long as it is not known which day they go by. */
export function useLatestQuartersQuery(): GridQuery | undefined {
  const { asked, day, status } = useAsOf();
  if (!day) {
    return status.error ? { asOf: asked, period: 'quarter' } : undefined;
  }
  return {
    asOf: asked,
    period: 'quarter',
    from: DateTime.fromISO(day, { zone: 'utc' })
      .minus({ months: MONTHS_BACK })
      .toFormat('yyyy-MM-dd'),
  };
}
