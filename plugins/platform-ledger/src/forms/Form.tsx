import Button from '@material-ui/core/Button';
import { PropsWithChildren } from 'react';
import { ActionButton, Message } from '../elements';
import { useTranslation } from '../translation';
import styles from './Form.module.css';
import { Submission } from './useSubmission';

export interface FormProps {
  /** Names the form. */
  label: string;
  submission: Submission;
  /** What pressing the button does. */
  submitLabel: string;
  /** While it is under way: recording, unless something else. */
  busyLabel?: string;
  /** Over what is wrong with all of it: that nothing was recorded, unless something else. */
  refusedTitle?: string;
  onSubmit(): void;
  onCancel?(): void;
}

/** Fields, what is wrong with all of them together, and the button. */
export function Form(props: PropsWithChildren<FormProps>) {
  const { t } = useTranslation();
  const { submission, onCancel } = props;
  return (
    <form
      className={styles.form}
      aria-label={props.label}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!submission.busy) {
          props.onSubmit();
        }
      }}
    >
      <div className={styles.fields}>{props.children}</div>
      {submission.errors.rest && (
        <Message
          kind="error"
          title={props.refusedTitle ?? t('form.notRecorded')}
        >
          {submission.errors.rest}
        </Message>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          size="small"
          variant="contained"
          color="primary"
          disabled={submission.busy}
          style={{ textTransform: 'none' }}
        >
          {submission.busy
            ? (props.busyLabel ?? t('form.busy'))
            : props.submitLabel}
        </Button>
        {onCancel && (
          <ActionButton onClick={() => onCancel()}>
            {t('form.cancel')}
          </ActionButton>
        )}
      </div>
    </form>
  );
}
