import {
  Day,
  EntityStanding,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { HistoryStrip } from '../charts';
import { Heading, LevelMark, Message, Panel, TextLink } from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { DefinitionProblems } from '../scorecards/DefinitionProblems';
import { ScorecardMarks } from '../scorecards/ScorecardMarks';
import { useTranslation } from '../translation';
import { CheckStep } from './CheckStep';
import { FoldedChecks } from './FoldedChecks';
import { groupChecks } from './groupChecks';
import styles from './StandingPanel.module.css';
import { useNextStepWords } from './useNextStepWords';

export interface StandingPanelProps {
  standing: EntityStanding;
  asOf: Day;
}

/** An entity on one scorecard: the next step first, then the evidence. */
export function StandingPanel(props: StandingPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const nextStepWords = useNextStepWords();
  const { standing, asOf } = props;
  const { scorecard } = standing;
  const groups = groupChecks(standing);
  return (
    <Panel
      headingLevel={3}
      title={
        <TextLink to={links.scorecard(scorecard.entityRef)}>
          {scorecard.title}
        </TextLink>
      }
      marks={<ScorecardMarks scorecard={scorecard} />}
      aside={
        <>
          <span className={styles.beside}>
            {t('standing.passing', {
              passing: format.count(standing.passing),
              counted: format.count(standing.counted),
            })}
          </span>
          <LevelMark
            level={standing.level}
            outcome={standing.outcome}
            eligibility={standing.eligibility}
          />
          {standing.level && (
            <span className={styles.beside}>
              {t('standing.since', { day: format.day(standing.level.since) })}
            </span>
          )}
        </>
      }
    >
      <div className={styles.notes}>
        <DefinitionProblems
          problems={scorecard.problems}
          revision={scorecard.context.revision}
        />
        {standing.eligibility === 'carried' && (
          <Message kind="warning" title={t('eligibility.carriedTitle')}>
            {t('eligibility.carried')}
          </Message>
        )}
        {standing.eligibility === 'unknown' && (
          <Message kind="warning" title={t('eligibility.unknownTitle')}>
            {t('eligibility.unknown')}
          </Message>
        )}
      </div>
      <Heading level={4} className={styles.next}>
        {nextStepWords(standing)}
      </Heading>
      <ul className={styles.steps}>
        {groups.next.map(result => (
          <CheckStep
            key={result.check.id}
            result={result}
            entityRef={standing.entityRef}
            headingLevel={5}
          />
        ))}
      </ul>
      <div className={styles.folded}>
        <FoldedChecks
          summary={t('standing.later', { count: groups.later.length })}
          results={groups.later}
        />
        <FoldedChecks
          summary={t('standing.upcoming', { count: groups.upcoming.length })}
          results={groups.upcoming}
        />
        <FoldedChecks
          summary={t('standing.exempt', { count: groups.exempt.length })}
          results={groups.exempt}
        />
        <FoldedChecks
          summary={t('standing.pass', { count: groups.passing.length })}
          results={groups.passing}
        />
      </div>
      {standing.history.length > 0 && (
        <div className={styles.history}>
          <Heading level={4} className={styles.historyTitle}>
            {t('history.title')}
          </Heading>
          <HistoryStrip
            history={standing.history}
            levels={scorecard.levels}
            until={asOf}
          />
        </div>
      )}
    </Panel>
  );
}
