import { SelectField } from '../elements';
import { useUrlState } from '../state';
import { useTranslation } from '../translation';

/** The latest periods, or all there are. */
export function ReachSwitch() {
  const { t } = useTranslation();
  const url = useUrlState();
  return (
    <SelectField
      inline
      label={t('allocation.reach')}
      value={url.get('periods') === 'all' ? 'all' : 'latest'}
      options={[
        { value: 'latest', label: t('allocation.reachLatest') },
        { value: 'all', label: t('allocation.reachAll') },
      ]}
      onChange={value =>
        url.set({ periods: value === 'all' ? value : undefined })
      }
    />
  );
}
