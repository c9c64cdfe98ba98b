import {
  CharterDetails,
  GoalpostRevision,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName } from '../../elements';
import { FormSection } from '../../forms';
import { useTranslation } from '../../translation';
import { useBelongsTo } from '../useBelongsTo';
import { ApprovalForm } from './ApprovalForm';
import styles from './GoalpostsPanel.module.css';
import { ReasonForm } from './ReasonForm';

export interface GoalpostFormsProps {
  charter: CharterDetails;
  goalpost: GoalpostRevision;
  onRecorded(): void;
}

/** What has to be said of a change, by those who may; to others, who may. */
export function GoalpostForms(props: GoalpostFormsProps) {
  const { t } = useTranslation();
  const { charter, goalpost, onRecorded } = props;
  const { owner, decider, entityRef } = charter;
  const isOwner = useBelongsTo(owner);
  const isDecider = useBelongsTo(decider);
  const number = String(goalpost.revision.number);
  if (isOwner === undefined || isDecider === undefined) {
    return null;
  }
  if (goalpost.state === 'needs-reason') {
    return isOwner ? (
      <div className={styles.forms}>
        <FormSection
          openLabel={t('reasonForm.open')}
          label={t('reasonForm.openNamed', { number })}
        >
          {close => (
            <ReasonForm
              charterRef={entityRef}
              number={goalpost.revision.number}
              onCancel={close}
              onDone={() => {
                close(t('reasonForm.done', { decider: entityName(decider) }));
                onRecorded();
              }}
            />
          )}
        </FormSection>
      </div>
    ) : (
      <span className={styles.muted}>
        {t('reasonForm.owners', { owner: entityName(owner) })}
      </span>
    );
  }
  if (goalpost.state === 'waiting') {
    return isDecider ? (
      <div className={styles.forms}>
        <FormSection
          openLabel={t('approvalForm.open')}
          label={t('approvalForm.openNamed', { number })}
        >
          {close => (
            <ApprovalForm
              charterRef={entityRef}
              number={goalpost.revision.number}
              onCancel={close}
              onDone={change => {
                close(change);
                onRecorded();
              }}
            />
          )}
        </FormSection>
      </div>
    ) : (
      <span className={styles.muted}>
        {t('approvalForm.deciders', { decider: entityName(decider) })}
      </span>
    );
  }
  return null;
}
