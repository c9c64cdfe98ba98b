import { AllocationPeriod } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useCallback } from 'react';
import { useFormat } from '../format';

/** A period's name; of a sprint the day it begins. */
export function usePeriodWords(): (period: AllocationPeriod) => string {
  const format = useFormat();
  return useCallback(
    period =>
      period.kind === 'sprint' ? format.day(period.start) : period.label,
    [format],
  );
}

/** Tells periods apart, also those of squads with different policies. */
export function periodKey(period: AllocationPeriod): string {
  return `${period.start} ${period.end}`;
}
