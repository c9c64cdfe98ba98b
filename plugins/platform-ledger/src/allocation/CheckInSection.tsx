import { checkInCreatePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FormSection } from '../forms';
import { useTranslation } from '../translation';
import { CheckInForm, CheckInFormProps } from './CheckInForm';
import { useMayDecide } from './useMayDecide';

export interface CheckInSectionProps {
  squad: CheckInFormProps['squad'];
  onRecorded(): void;
}

/** The check-in, for those who may. */
export function CheckInSection(props: CheckInSectionProps) {
  const { t } = useTranslation();
  const { squad, onRecorded } = props;
  const mayDecide = useMayDecide(squad.group, checkInCreatePermission);
  if (!mayDecide) {
    return null;
  }
  return (
    <FormSection openLabel={t('checkInForm.open')}>
      {close => (
        <CheckInForm
          squad={squad}
          onCancel={close}
          onDone={change => {
            close(change);
            onRecorded();
          }}
        />
      )}
    </FormSection>
  );
}
