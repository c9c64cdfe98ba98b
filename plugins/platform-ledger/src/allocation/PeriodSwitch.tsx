import { SelectField } from '../elements';
import { useUrlState } from '../state';
import { useTranslation } from '../translation';
import { usePeriodKind } from './usePeriodKind';

/** By quarter or by sprint. */
export function PeriodSwitch() {
  const { t } = useTranslation();
  const url = useUrlState();
  return (
    <SelectField
      inline
      label={t('allocation.showAs')}
      value={usePeriodKind()}
      options={[
        { value: 'quarter', label: t('allocation.quarter') },
        { value: 'sprint', label: t('allocation.sprint') },
      ]}
      onChange={value =>
        url.set({ period: value === 'sprint' ? value : undefined })
      }
    />
  );
}
