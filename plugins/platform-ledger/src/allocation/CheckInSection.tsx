import { checkInCreatePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName } from '../elements';
import { FormSection } from '../forms';
import { useTranslation } from '../translation';
import { CheckInForm, CheckInFormProps } from './CheckInForm';
import styles from './SquadAllocationView.module.css';
import { useMayDecide } from './useMayDecide';

export interface CheckInSectionProps {
  squad: CheckInFormProps['squad'];
  onRecorded(): void;
}

/** The check-in, for those who may; for others, who may. */
export function CheckInSection(props: CheckInSectionProps) {
  const { t } = useTranslation();
  const { squad, onRecorded } = props;
  const mayDecide = useMayDecide(squad.group, checkInCreatePermission);
  if (mayDecide === undefined) {
    return null;
  }
  if (!mayDecide) {
    return (
      <p className={styles.about}>
        {t('form.members', { group: squad.title ?? entityName(squad.group) })}
      </p>
    );
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
