import { EntityStanding } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LevelMark, StateMark } from '../elements';
import { ScorecardMarks } from '../scorecards/ScorecardMarks';
import styles from './EntityCardView.module.css';
import { useNextStepWords } from './useNextStepWords';

/** One scorecard in two lines: the level, and the first of the steps that are left. */
export function StandingSummary(props: { standing: EntityStanding }) {
  const { standing } = props;
  const nextStepWords = useNextStepWords();
  const [nextStep] = standing.nextSteps;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.title}>{standing.scorecard.title}</span>
        <span className={styles.level}>
          <LevelMark
            level={standing.level}
            outcome={standing.outcome}
            eligibility={standing.eligibility}
          />
        </span>
      </div>
      <div className={styles.next}>
        <span className={styles.steps}>{nextStepWords(standing)}</span>
        {nextStep && (
          <>
            <StateMark state={nextStep.state} plain />
            <span>{nextStep.check.title}</span>
          </>
        )}
      </div>
      <div className={styles.marks}>
        <ScorecardMarks scorecard={standing.scorecard} />
      </div>
    </li>
  );
}
