import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { entityName, Loaded, SkeletonLines } from '../elements';
import { useParams } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterHead } from './CharterHead';
import { CharterNotes } from './CharterNotes';
import styles from './CharterView.module.css';
import {
  CharterAllocationPanel,
  CostPanel,
  CriteriaPanel,
  DecisionsPanel,
  GoalpostsPanel,
  GuardrailsPanel,
  HandOverPanel,
  RunwayPanel,
} from './panels';

/** One charter: how long has it left, will it arrive, was anything moved? */
export function CharterView() {
  const { namespace = '', name = '' } = useParams();
  const charterRef = stringifyEntityRef({ kind: 'charter', namespace, name });
  // The key: another charter starts anew, and never shows the figures of the one before.
  return <OneCharter key={charterRef} charterRef={charterRef} />;
}

function OneCharter(props: { charterRef: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { charterRef } = props;
  const charter = useLoaded(
    () =>
      api.getCharter({
        path: definitionPath(charterRef),
        query: { asOf: asked },
      }),
    [api, charterRef, asked],
  );
  return (
    <Loaded
      state={charter}
      what={t('charters.whatOne', { charter: entityName(charterRef) })}
      stillWorks={t('stillWorks.otherPages')}
      skeleton={<SkeletonLines lines={3} height={160} />}
    >
      {value => (
        <div className={styles.view}>
          <CharterHead charter={value} title={value.title} />
          <CharterNotes charter={value} />
          <RunwayPanel charter={value} />
          <CriteriaPanel charter={value} />
          <GuardrailsPanel charter={value} />
          {value.handOver.length > 0 && (
            <HandOverPanel
              items={value.handOver}
              asOf={value.asOf}
              onChanged={charter.retry}
            />
          )}
          <DecisionsPanel charter={value} />
          <GoalpostsPanel charter={value} onRecorded={charter.retry} />
          <div className={styles.columns}>
            <CostPanel charter={value} />
            <CharterAllocationPanel charter={value} />
          </div>
        </div>
      )}
    </Loaded>
  );
}
