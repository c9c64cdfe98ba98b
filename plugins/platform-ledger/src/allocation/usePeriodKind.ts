import { useUrlState } from '../state';

export type ShownPeriod = 'quarter' | 'sprint';

/** Whether the view is by quarter or by sprint; the URL says. */
export function usePeriodKind(): ShownPeriod {
  return useUrlState().get('period') === 'sprint' ? 'sprint' : 'quarter';
}
