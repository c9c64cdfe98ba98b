import { CharterGate } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName, Panel } from '../../elements';
import { useFormat } from '../../format';
import { FormSection } from '../../forms';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { useBelongsTo } from '../useBelongsTo';
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
  const { gate, onChanged } = props;
  const { charter } = gate;
  return (
    <Panel id={DECIDE_ID} headingLevel={3} title={t('gate.decide')}>
      {gate.mayDecide ? (
        <FormSection
          openLabel={t('gate.decideNow')}
          startsOpen={charter.phase === 'gate'}
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
      ) : (
        <p className={view.said}>
          <WhyNot gate={gate} />
        </p>
      )}
      <p className={view.hash}>
        {t('gate.hash')}: <code>{gate.evidenceHash}</code>
      </p>
    </Panel>
  );
}

function WhyNot(props: { gate: CharterGate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { charter } = props.gate;
  const { decider, endsOn, asOf } = charter;
  const isDecider = useBelongsTo(decider);
  if (isDecider === undefined) {
    return null;
  }
  if (!isDecider) {
    return <>{t('gate.notYours', { decider: entityName(decider) })}</>;
  }
  return (
    <>
      {asOf < endsOn
        ? t('gate.notOpen', { day: format.longDay(endsOn) })
        : t('gate.notNow')}
    </>
  );
}
