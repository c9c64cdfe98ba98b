import TodayIcon from '@material-ui/icons/Today';
import { CharterGate } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ActionButton, entityName, Message, Panel } from '../../elements';
import { useFormat } from '../../format';
import { FormSection } from '../../forms';
import { useAsOf } from '../../state';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { DecisionForm } from './DecisionForm';
import { DECIDE_ID } from './scrollToDecide';

export interface DecidePanelProps {
  gate: CharterGate;
  /** The gate has to be read again: something was decided, or its evidence is not that of now. */
  onChanged(): void;
}

/** The decision, for the decider alone; for others, who decides. */
export function DecidePanel(props: DecidePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { asked, choose } = useAsOf();
  const { gate, onChanged } = props;
  const { charter } = gate;

  function content() {
    if (!gate.mayDecide) {
      return (
        <p style={{ margin: 0 }}>
          {t('gate.notYours', { decider: entityName(charter.decider) })}
        </p>
      );
    }
    if (asked) {
      return (
        <Message
          kind="notice"
          title={t('gate.otherDay', { day: format.longDay(charter.asOf) })}
          actions={
            <ActionButton
              icon={<TodayIcon />}
              onClick={() => choose(undefined)}
            >
              {t('gate.toLatest')}
            </ActionButton>
          }
        />
      );
    }
    return (
      <FormSection
        openLabel={t('gate.decideNow')}
        startsOpen={charter.phase === 'gate' || charter.undecided}
      >
        {close => (
          <DecisionForm
            gate={gate}
            onCancel={close}
            onStale={onChanged}
            onDone={change => {
              close(change);
              onChanged();
            }}
          />
        )}
      </FormSection>
    );
  }

  return (
    <Panel id={DECIDE_ID} headingLevel={3} title={t('gate.decide')}>
      {content()}
      <p className={view.hash}>
        {t('gate.hash')}: <code>{gate.evidenceHash}</code>
      </p>
    </Panel>
  );
}
