import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { Loaded, SkeletonLines } from '../elements';
import { useParams } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { AdoptionPanel } from './AdoptionPanel';
import { ChecksPanel } from './ChecksPanel';
import { MatrixPanel } from './MatrixPanel';
import { MovementPanel } from './MovementPanel';
import { OwnersPanel } from './OwnersPanel';
import { RevisionsPanel } from './RevisionsPanel';
import { ScorecardHead } from './ScorecardHead';
import styles from './ScorecardView.module.css';

/** One scorecard: will it arrive, what changed, who stands where? */
export function ScorecardView() {
  const { namespace = '', name = '' } = useParams();
  const scorecardRef = stringifyEntityRef({
    kind: 'scorecard',
    namespace,
    name,
  });
  // The key: another scorecard starts anew, and never shows the figures of the one before.
  return <OneScorecard key={scorecardRef} scorecardRef={scorecardRef} />;
}

function OneScorecard(props: { scorecardRef: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { scorecardRef } = props;
  const scorecard = useLoaded(
    () =>
      api.getScorecard({
        path: definitionPath(scorecardRef),
        query: { asOf: asked },
      }),
    [api, scorecardRef, asked],
  );
  return (
    <Loaded
      state={scorecard}
      what={t('what.scorecard', { scorecard: scorecardRef })}
      stillWorks={t('stillWorks.otherPages')}
      skeleton={<SkeletonLines lines={3} height={140} />}
    >
      {value => (
        <div className={styles.view}>
          <ScorecardHead scorecard={value} />
          <AdoptionPanel scorecard={value} />
          <div className={styles.columns}>
            <MovementPanel scorecard={value} />
            <OwnersPanel scorecardRef={scorecardRef} />
          </div>
          <MatrixPanel scorecard={value} />
          <ChecksPanel scorecard={value} />
          <RevisionsPanel scorecard={value} />
        </div>
      )}
    </Loaded>
  );
}
