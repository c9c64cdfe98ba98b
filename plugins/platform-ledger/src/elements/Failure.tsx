import { ResponseError } from '@backstage/errors';
import { useTranslation } from '../translation';
import { ActionButton } from './ActionButton';
import { Message } from './Message';

export interface FailureProps {
  error: Error;
  what: string;
  stillWorks?: string;
  onRetry(): void;
}

/** What failed, why, and what still works. Not being allowed is said as such: trying again does not help. */
export function Failure(props: FailureProps) {
  const { t } = useTranslation();
  const { error, what } = props;
  const status = error instanceof ResponseError ? error.statusCode : undefined;
  if (status === 403) {
    return (
      <Message kind="warning" title={t('failure.notAllowed', { what })}>
        {t('failure.askForAccess')} {props.stillWorks}
      </Message>
    );
  }
  const reason =
    error instanceof ResponseError ? error.cause.message : error.message;
  return (
    <Message
      kind="error"
      title={t(status === 404 ? 'failure.notFound' : 'failure.notLoaded', {
        what,
      })}
      actions={
        <ActionButton onClick={props.onRetry}>
          {t('failure.retry')}
        </ActionButton>
      }
    >
      {reason} {props.stillWorks}
    </Message>
  );
}
