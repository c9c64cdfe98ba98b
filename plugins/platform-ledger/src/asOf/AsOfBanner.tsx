import TodayIcon from '@material-ui/icons/Today';
import { ActionButton, Message } from '../elements';
import { useFormat } from '../format';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';

/** Says which day is shown, where it is not today. */
export function AsOfBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const { day, status, choose } = useAsOf();
  const known = status.value;
  if (!day || !known || day === known.today) {
    return null;
  }
  const values = { day: format.longDay(day) };
  const title =
    day === known.latestEvidenceOn
      ? t('asOf.bannerLastDay', values)
      : t('asOf.banner', values);
  const isDefault = day === known.defaultAsOf;
  return (
    <Message
      kind="notice"
      title={title}
      actions={
        <>
          <ActionButton
            icon={<TodayIcon />}
            onClick={() => choose(known.today)}
          >
            {t('asOf.goToToday')}
          </ActionButton>
          {!isDefault && known.defaultAsOf !== known.today && (
            <ActionButton onClick={() => choose(undefined)}>
              {t('asOf.goToDefault', { day: format.day(known.defaultAsOf) })}
            </ActionButton>
          )}
        </>
      }
    />
  );
}
