import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  CharterDecisionKind,
  CharterGate,
  definitionPath,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { ChoiceField, InputField, Message, WholeRow } from '../../elements';
import { useFormat } from '../../format';
import { Form, useSubmission } from '../../forms';
import { useAsOf } from '../../state';
import { useTranslation } from '../../translation';

const DECISIONS: CharterDecisionKind[] = ['go', 'kill', 'hold', 'recycle'];
const CONFLICT = 409;

export interface DecisionFormProps {
  gate: CharterGate;
  onCancel(): void;
  /** The evidence, or the latest decision, is not that of now any more. */
  onStale(): void;
  /** With what was decided, in words. */
  onDone(change: string): void;
}

/** Go, kill, hold or recycle; against the verdict with a reason. */
export function DecisionForm(props: DecisionFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const format = useFormat();
  const { status } = useAsOf();
  const { gate } = props;
  const { charter, proposed, evidenceHash, latestDecisionId } = gate;
  const submission = useSubmission(['decision', 'reason', 'holdUntil']);
  const [decision, setDecision] = useState(proposed);
  const [reason, setReason] = useState('');
  const [holdUntil, setHoldUntil] = useState('');
  const [isStale, setStale] = useState(false);
  const { fields } = submission.errors;
  const isAgainst = decision !== proposed;
  const today = status.value?.today;
  const earlier = charter.decision;
  // A hold that has run out is not replaced: the gate is open again.
  const replaces =
    earlier && (!earlier.holdUntil || !today || earlier.holdUntil > today)
      ? earlier
      : undefined;
  const needsReason = isAgainst || replaces !== undefined;

  function problems() {
    return {
      ...(needsReason && !reason.trim() && { reason: t('form.required') }),
      ...(decision === 'hold' &&
        !holdUntil && { holdUntil: t('form.required') }),
      ...(decision === 'hold' &&
        holdUntil &&
        today &&
        holdUntil <= today && { holdUntil: t('decisionForm.notAhead') }),
    };
  }

  async function send() {
    const wrong = problems();
    if (Object.keys(wrong).length > 0) {
      submission.refuse(wrong);
      return;
    }
    setStale(false);
    await submission.submit(async () => {
      try {
        await api.decideCharter({
          path: definitionPath(charter.entityRef),
          body: {
            decision,
            reason: reason.trim() || undefined,
            holdUntil: decision === 'hold' ? holdUntil : undefined,
            evidenceHash,
            latestDecisionId,
          },
        });
      } catch (error) {
        if (error instanceof ResponseError && error.statusCode === CONFLICT) {
          setStale(true);
          props.onStale();
        }
        throw error;
      }
      props.onDone(
        t('decisionForm.done', { decision: t(`decisionTitle.${decision}`) }),
      );
    });
  }

  return (
    <Form
      label={t('decisionForm.label', { charter: charter.title })}
      submission={submission}
      submitLabel={t('decisionForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <ChoiceField
        label={t('decisionForm.decision')}
        value={decision}
        options={DECISIONS.map(value => ({
          value,
          label: t(`decisionTitle.${value}`),
          hint:
            value === proposed
              ? t('decisionForm.proposed')
              : t('decisionForm.differs'),
        }))}
        error={fields.decision}
        onChange={value => setDecision(value)}
      />
      {decision === 'hold' && (
        <InputField
          label={t('decisionForm.holdUntil')}
          type="date"
          required
          value={holdUntil}
          error={fields.holdUntil}
          onChange={setHoldUntil}
        />
      )}
      <WholeRow>
        <InputField
          label={t('decisionForm.reason')}
          multiline
          required={needsReason}
          value={reason}
          error={fields.reason}
          onChange={setReason}
        />
      </WholeRow>
      {(decision === 'kill' || decision === 'recycle') && (
        <WholeRow>{t(`decisionForm.${decision}`)}</WholeRow>
      )}
      {replaces && (
        <WholeRow>
          {t('decisionForm.replaces', { day: format.day(replaces.decidedOn) })}
        </WholeRow>
      )}
      {isAgainst && (
        <WholeRow>
          <Message kind="warning" title={t('decisionForm.againstTitle')}>
            {t('decisionForm.against')}
          </Message>
        </WholeRow>
      )}
      {isStale && (
        <WholeRow>
          <Message kind="warning" title={t('decisionForm.lookAgain')} />
        </WholeRow>
      )}
    </Form>
  );
}
