import { CheckIn } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { InputField, SelectField } from '../elements';
import { useTranslation } from '../translation';
import { CheckInDraft } from './checkInDraft';
import { statedShare } from './statedShare';
import { useDays } from './useDays';

export interface CheckInNumbersProps {
  draft: CheckInDraft;
  /** The latest before it, whose numbers are offered. */
  last?: CheckIn;
  errors: { [field: string]: string };
  platformTeam: boolean;
  onChange(part: Partial<CheckInDraft>): void;
}

/** The numbers of a check-in: a share, or days by category. */
export function CheckInNumbers(props: CheckInNumbersProps) {
  const { t } = useTranslation();
  const days = useDays();
  const { draft, last, errors, onChange } = props;
  return (
    <>
      <SelectField
        label={t('checkInForm.as')}
        value={draft.as}
        options={[
          { value: 'share', label: t('checkInForm.asShare') },
          { value: 'categories', label: t('checkInForm.asDays') },
        ]}
        onChange={value =>
          onChange({ as: value === 'categories' ? 'categories' : 'share' })
        }
      />
      {draft.as === 'share' ? (
        <InputField
          label={t('checkInForm.share')}
          type="number"
          required
          hint={
            last?.share === undefined
              ? undefined
              : t('checkInForm.offered', { value: statedShare(last.share) })
          }
          value={draft.share}
          error={errors.share}
          onChange={share => onChange({ share })}
        />
      ) : (
        draft.categories.map(({ category, days: typed }, index) => {
          const before = last?.categories?.find(
            entry => entry.category === category,
          );
          return (
            <InputField
              key={category}
              label={t('checkInForm.categoryDays', { category })}
              type="number"
              hint={
                before &&
                t('checkInForm.offered', { value: days.words(before.days) })
              }
              value={typed}
              error={index === 0 ? errors.categories : undefined}
              onChange={value =>
                onChange({
                  categories: draft.categories.map(entry =>
                    entry.category === category
                      ? { category, days: value }
                      : entry,
                  ),
                })
              }
            />
          );
        })
      )}
      {props.platformTeam && (
        <InputField
          label={t('checkInForm.unrequested')}
          type="number"
          value={draft.unrequestedDays}
          error={errors.unrequestedDays}
          onChange={unrequestedDays => onChange({ unrequestedDays })}
        />
      )}
    </>
  );
}
