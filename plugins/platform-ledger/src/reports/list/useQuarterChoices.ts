import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../../api';
import { useAsOf, useLoaded } from '../../state';
import { QuarterChoice, quarterChoices } from './quarterChoices';

export interface QuarterChoices {
  quarters: QuarterChoice[];
  /** The one that is wanted most. */
  usual?: QuarterChoice;
}

/**
 * Quarters that a report can be about, and the one that is wanted most: the latest that has ended on the day that pages open with. Undefined until they are
 * known.
 */
export function useQuarterChoices(): QuarterChoices | undefined {
  const api = useApi(platformLedgerApiRef);
  const { status } = useAsOf();
  const { today, defaultAsOf, firstEvidenceOn } = status.value ?? {};
  const counted = useLoaded(async () => {
    const { periods } = await api.getAllocation({
      query: { period: 'quarter', from: defaultAsOf },
    });
    return periods;
  }, [api, defaultAsOf]);
  // Who may not read the allocation chooses among quarters of the calendar: the ledger names the period anyway.
  if (status.error) {
    return { quarters: [] };
  }
  if (!today || !defaultAsOf || counted.loading) {
    return undefined;
  }
  const quarters = quarterChoices({
    firstEvidenceOn,
    today,
    counted: counted.value?.find(({ kind }) => kind === 'quarter'),
  });
  return {
    quarters,
    usual: quarters.find(({ running, to }) => !running && to <= defaultAsOf),
  };
}
