import {
  CharterSummary,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

/** `61 days left`, `Starts in 9 days`, `The gate was 3 days ago`. */
export function useDaysLeftWords(): (
  charter: Pick<CharterSummary, 'phase' | 'daysLeft' | 'startsOn' | 'endsOn'>,
) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return charter => {
    const { daysLeft, startsOn, endsOn } = charter;
    const runway = toDayNumber(endsOn) - toDayNumber(startsOn);
    if (charter.phase === 'planned') {
      const count = daysLeft - runway;
      return t('daysLeft.starts', { count, n: format.count(count) });
    }
    if (daysLeft === 0) {
      return t('daysLeft.lastDay');
    }
    return daysLeft > 0
      ? t('daysLeft.left', { count: daysLeft, n: format.count(daysLeft) })
      : t('daysLeft.ended', { count: -daysLeft, n: format.count(-daysLeft) });
  };
}
