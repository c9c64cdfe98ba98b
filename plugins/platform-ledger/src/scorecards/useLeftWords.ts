import { AdoptionCounts } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useCallback } from 'react';
import { useTranslation } from '../translation';

/** "3 services left to reach Adopted": those that are eligible and not there, the unknown among them. */
export function useLeftWords(): (
  counts: AdoptionCounts,
  level: string,
) => string {
  const { t } = useTranslation();
  return useCallback(
    (counts, level) => {
      const left = counts.eligible - counts.adopters;
      return left === 0
        ? t('counts.noneLeft', { level })
        : t('counts.left', { count: left, level });
    },
    [t],
  );
}
