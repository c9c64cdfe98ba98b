import { DayField } from '../elements';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';

/** The day that everything on the view is of. */
export function AsOfControl() {
  const { t } = useTranslation();
  const { day, status, choose } = useAsOf();
  return (
    <DayField
      inline
      label={t('asOf.label')}
      value={day}
      max={status.value?.today}
      onChange={choose}
    />
  );
}
