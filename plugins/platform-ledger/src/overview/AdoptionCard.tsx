import { useApi } from '@backstage/core-plugin-api';
import {
  definitionPath,
  ScorecardSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { levelPoints, Sparkline } from '../charts';
import {
  EntityLink,
  Figure,
  Loaded,
  Panel,
  SkeletonLines,
  TextLink,
} from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { ScorecardMarks } from '../scorecards/ScorecardMarks';
import { useLeftWords } from '../scorecards/useLeftWords';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import styles from './AdoptionCard.module.css';
import { QuarterMovement } from './QuarterMovement';

/** One scorecard on the overview: the figure, its course, who moved. */
export function AdoptionCard(props: { scorecard: ScorecardSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const leftWords = useLeftWords();
  const api = useApi(platformLedgerApiRef);
  const links = useLedgerLinks();
  const { asked } = useAsOf();
  const { scorecard } = props;
  const { adoption, entityRef, adoptedAt } = scorecard;
  const series = useLoaded(
    () =>
      api.getAdoptionSeries({
        path: definitionPath(entityRef),
        query: { step: 'month', to: asked },
      }),
    [api, entityRef, asked],
  );
  const adoptedTitle =
    scorecard.levels.find(level => level.name === adoptedAt)?.title ??
    adoptedAt;
  return (
    <Panel
      headingLevel={4}
      title={
        <TextLink to={links.scorecard(entityRef)}>{scorecard.title}</TextLink>
      }
      marks={<ScorecardMarks scorecard={scorecard} />}
    >
      <div className={styles.body}>
        {scorecard.capability && (
          <span className={styles.beside}>
            {t('scorecard.capability')}{' '}
            <EntityLink entityRef={scorecard.capability} />
          </span>
        )}
        {adoption && adoption.eligible > 0 ? (
          <div>
            <Figure
              large
              count={adoption.adopters}
              of={adoption.eligible}
              share={adoption.share}
              word={adoptedTitle.toLocaleLowerCase()}
            />
            <div className={styles.beside}>
              {[
                leftWords(adoption, adoptedTitle),
                t('counts.unknown', { n: format.count(adoption.unknown) }),
                t('counts.exempt', { n: format.count(adoption.exempt) }),
              ].join(' · ')}
            </div>
          </div>
        ) : (
          <span>{t('overview.nobodyEligible')}</span>
        )}
        <Loaded
          state={series}
          what={t('what.series')}
          skeleton={<SkeletonLines lines={1} height={48} />}
        >
          {value => <Sparkline points={levelPoints(value.points, adoptedAt)} />}
        </Loaded>
        <div className={styles.movement}>
          <QuarterMovement scorecardRef={entityRef} />
        </div>
      </div>
    </Panel>
  );
}
