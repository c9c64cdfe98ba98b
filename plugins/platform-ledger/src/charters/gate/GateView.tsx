import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../api';
import { entityName, Heading, Loaded, SkeletonLines } from '../../elements';
import { useFormat } from '../../format';
import { useParams } from '../../routing';
import { useAsOf, useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import { CharterHead } from '../CharterHead';
import { CharterNotes } from '../CharterNotes';
import styles from '../CharterView.module.css';
import {
  CharterAllocationPanel,
  CostPanel,
  CriteriaPanel,
  DecisionsPanel,
  GoalpostsPanel,
  GuardrailsPanel,
  RunwayPanel,
} from '../panels';
import { DecidePanel } from './DecidePanel';
import { ProposalPanel } from './ProposalPanel';

/** The decider asks: what do the criteria say, on what evidence? */
export function GateView() {
  const { namespace = '', name = '' } = useParams();
  const charterRef = stringifyEntityRef({ kind: 'charter', namespace, name });
  return <OneGate key={charterRef} charterRef={charterRef} />;
}

function OneGate(props: { charterRef: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { charterRef } = props;
  const gate = useLoaded(
    () =>
      api.getCharterGate({
        path: definitionPath(charterRef),
        query: { asOf: asked },
      }),
    [api, charterRef, asked],
  );
  return (
    <Loaded
      state={gate}
      what={t('charters.whatGate', { charter: entityName(charterRef) })}
      stillWorks={t('stillWorks.otherPages')}
      skeleton={<SkeletonLines lines={3} height={160} />}
    >
      {value => {
        const { charter } = value;
        // Behind the gate the evidence is that of its day.
        const evidenceOn =
          charter.asOf < charter.endsOn ? charter.asOf : charter.endsOn;
        return (
          <div className={styles.view}>
            <CharterHead
              charter={charter}
              title={t('gate.title', { charter: charter.title })}
              atGate
            />
            <CharterNotes charter={charter} atGate />
            <ProposalPanel gate={value} />
            <Heading level={3} className={styles.evidence}>
              {t('gate.evidence', { day: format.longDay(evidenceOn) })}
            </Heading>
            <CriteriaPanel charter={charter} />
            <RunwayPanel charter={charter} />
            <GuardrailsPanel charter={charter} />
            <GoalpostsPanel charter={charter} />
            <div className={styles.columns}>
              <CostPanel charter={charter} />
              <CharterAllocationPanel charter={charter} />
            </div>
            <DecidePanel gate={value} onChanged={gate.retry} />
            <DecisionsPanel charter={charter} withoutVerdict />
          </div>
        );
      }}
    </Loaded>
  );
}
