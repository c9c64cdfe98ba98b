import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useAsOf, useUrlState } from '../state';
import { latestPeriodsFrom } from './latestPeriodsFrom';
import { ShownPeriod, usePeriodKind } from './usePeriodKind';

export interface GridQuery {
  asOf?: Day;
  period: ShownPeriod;
  from?: Day;
}

/** What the URL asks for; nothing as long as it is not known which day "the latest" goes by. */
export function useGridQuery(): GridQuery | undefined {
  const { asked, day, status } = useAsOf();
  const url = useUrlState();
  const period = usePeriodKind();
  if (url.get('periods') === 'all') {
    return { asOf: asked, period };
  }
  if (day) {
    return { asOf: asked, period, from: latestPeriodsFrom(day, period) };
  }
  return status.error ? { asOf: asked, period } : undefined;
}
