import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../translation';
import { useDays } from './useDays';

/** What a cell's share is of, so that no percentage stands alone: `14.4 of 60 d`. */
export function useBaseWords(): (cell: AllocationCell) => string | undefined {
  const { t } = useTranslation();
  const { number } = useDays();
  return cell => {
    const { platform, unit, policy } = cell;
    const base =
      policy.denominator === 'capacity' ? cell.capacity : cell.attributed;
    if (unit === 'squad-days') {
      return t('heat.ofDeclared');
    }
    if (platform === undefined || base === undefined) {
      return undefined;
    }
    return t(unit === 'story-points' ? 'heat.ofPoints' : 'heat.of', {
      platform: number(platform),
      base: number(base),
    });
  };
}
