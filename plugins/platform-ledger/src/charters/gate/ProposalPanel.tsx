import { CharterGate } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ActionButton, Message, Panel } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { VerdictLines } from '../VerdictLines';
import { scrollToDecide } from './scrollToDecide';

/** What the criteria say, with the sentence why. The decider's form is a press away. */
export function ProposalPanel(props: { gate: CharterGate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { gate } = props;
  const { charter } = gate;
  const isEarly = charter.asOf < charter.endsOn;
  return (
    <Panel
      headingLevel={3}
      title={t('gate.proposal')}
      aside={
        gate.mayDecide && (
          <ActionButton onClick={scrollToDecide}>
            {t('gate.toDecide')}
          </ActionButton>
        )
      }
    >
      <VerdictLines charter={charter} sentence={gate.sentence} />
      <div className={view.foot}>
        {isEarly ? (
          <Message
            kind="notice"
            title={t('gate.early', { day: format.longDay(charter.endsOn) })}
          />
        ) : (
          <span className={view.strong}>
            {t('gate.proposed', {
              decision: t(`decisionTitle.${gate.proposed}`),
            })}
          </span>
        )}
      </div>
    </Panel>
  );
}
