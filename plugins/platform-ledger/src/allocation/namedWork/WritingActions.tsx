import { useApi } from '@backstage/core-plugin-api';
import {
  NamedWork,
  NamedWorkWriting,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { ActionButton, FieldError, VisuallyHidden } from '../../elements';
import { useSubmission } from '../../forms';
import { useTranslation } from '../../translation';
import { useDays } from '../useDays';
import styles from './NamedWork.module.css';

export interface WritingActionsProps {
  work: NamedWork;
  writing: NamedWorkWriting;
  /** The squad's. */
  name: string;
  onRecorded(): void;
}

/** Make a writing the shared one, or say that it is retired. */
export function WritingActions(props: WritingActionsProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const days = useDays();
  const submission = useSubmission([]);
  const [done, setDone] = useState('');
  const { work, writing, name } = props;

  async function share() {
    await submission.submit(async () => {
      await api.shareWriting({ path: { id: work.id, writingId: writing.id } });
      setDone(t('workForm.shared', { group: name }));
      props.onRecorded();
    });
  }

  async function retire() {
    await submission.submit(async () => {
      const after = await api.retireWriting({
        path: { id: work.id, writingId: writing.id },
        body: {},
      });
      setDone(
        t('workForm.retired', {
          group: name,
          before: days.words(work.redistributedDays),
          after: days.words(after.redistributedDays),
        }),
      );
      props.onRecorded();
    });
  }

  const { rest } = submission.errors;
  return (
    <div className={styles.actions}>
      {!writing.retiredOn && !writing.shared && (
        <>
          <ActionButton
            onClick={share}
            disabled={submission.busy}
            label={t('workForm.shareNamed', { group: name })}
          >
            {t('workForm.share')}
          </ActionButton>
          <ActionButton
            onClick={retire}
            disabled={submission.busy}
            label={t('workForm.retireNamed', { group: name })}
          >
            {t('workForm.retire')}
          </ActionButton>
        </>
      )}
      <FieldError error={rest && `${t('workForm.changeFailed')}: ${rest}`} />
      <VisuallyHidden>
        <span role="status">{done}</span>
      </VisuallyHidden>
    </div>
  );
}
