import { useApi } from '@backstage/core-plugin-api';
import {
  definitionPath,
  ScorecardDetails,
  Step,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { AdoptionCurve, AdoptionTable } from '../charts';
import {
  Disclosure,
  Loaded,
  Message,
  Panel,
  SelectField,
  SkeletonLines,
} from '../elements';
import { AdoptionCountsLine } from '../scorecards/AdoptionCountsLine';
import { useAsOf, useLoaded, useUrlState } from '../state';
import { useTranslation } from '../translation';
import styles from './ScorecardView.module.css';

const STEPS: Step[] = ['day', 'week', 'month', 'quarter'];

/** The figure with everything that belongs beside it, and its course. */
export function AdoptionPanel(props: { scorecard: ScorecardDetails }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const url = useUrlState();
  const { asked } = useAsOf();
  const { scorecard } = props;
  const { entityRef, adoption, levels, adoptedAt } = scorecard;
  const eligibilityUnknown = adoption?.eligibilityUnknown ?? 0;
  const step = STEPS.find(known => known === url.get('step')) ?? 'month';
  const series = useLoaded(
    () =>
      api.getAdoptionSeries({
        path: definitionPath(entityRef),
        query: { step, to: asked },
      }),
    [api, entityRef, step, asked],
  );
  return (
    <Panel
      headingLevel={3}
      title={t('adoption.title')}
      aside={
        <SelectField
          inline
          label={t('adoption.step')}
          value={step}
          options={STEPS.map(value => ({ value, label: t(`step.${value}`) }))}
          onChange={value =>
            url.set({ step: value === 'month' ? undefined : value })
          }
        />
      }
    >
      <div className={styles.figures}>
        {adoption && adoption.eligible > 0 ? (
          <AdoptionCountsLine counts={adoption} adoptedAt={adoptedAt} large />
        ) : (
          <Message kind="empty" title={t('adoption.noDataTitle')}>
            {t('adoption.nobodyEligible')}{' '}
            {eligibilityUnknown > 0 &&
              t('adoption.notKnown', { count: eligibilityUnknown })}
          </Message>
        )}
        <Loaded
          state={series}
          what={t('what.series')}
          stillWorks={t('stillWorks.figures')}
          skeleton={<SkeletonLines lines={1} height={240} />}
        >
          {({ points }) =>
            points.length < 2 ? (
              <p>{t('adoption.tooFewPoints')}</p>
            ) : (
              <>
                <AdoptionCurve
                  points={points}
                  levels={levels}
                  adoptedAt={adoptedAt}
                />
                <Disclosure summary={t('curve.showTable')}>
                  <AdoptionTable points={points} levels={levels} />
                </Disclosure>
              </>
            )
          }
        </Loaded>
      </div>
    </Panel>
  );
}
