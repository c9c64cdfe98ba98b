import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { Heading, Loaded, SkeletonLines } from '../elements';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { NoScorecards } from './NoScorecards';
import { ScorecardsTable } from './ScorecardsTable';
import styles from './ScorecardsView.module.css';

/** All scorecards, drafts and retired ones too. */
export function ScorecardsView() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const scorecards = useLoaded(
    () =>
      api.listScorecards({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  return (
    <div className={styles.view}>
      <Heading level={2} className={styles.title}>
        {t('scorecards.title')}
      </Heading>
      <Loaded
        state={scorecards}
        what={t('what.scorecards')}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={5} height={44} />}
      >
        {value =>
          value.length === 0 ? (
            <NoScorecards />
          ) : (
            <ScorecardsTable scorecards={value} />
          )
        }
      </Loaded>
    </div>
  );
}
