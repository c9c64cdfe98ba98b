import {
  CharterDetails,
  CriterionEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Disclosure, Panel, SelectField } from '../../elements';
import { useUrlState } from '../../state';
import { useTranslation } from '../../translation';
import { Milestone, RunwayChart, runwayCourse, RunwayTable } from '../runway';
import { CriterionMark } from '../CriterionMark';
import { RunwayLine } from '../RunwayLine';
import { useDaysLeftWords } from '../useDaysLeftWords';
import { movedGoalposts } from './movedGoalposts';
import styles from './RunwayPanel.module.css';
import { RunwaySummary } from './RunwaySummary';

/** The runway as a line, and on it the course of a criterion; the URL says of which. */
export function RunwayPanel(props: { charter: CharterDetails }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const daysLeftWords = useDaysLeftWords();
  const { charter } = props;
  const { criteriaEvaluations: evaluations } = charter;
  const shown =
    evaluations.find(
      ({ criterion }) => criterion.id === url.get('criterion'),
    ) ?? evaluations[0];
  return (
    <Panel
      headingLevel={3}
      title={t('runway.title')}
      aside={
        evaluations.length > 1 && (
          <SelectField
            inline
            label={t('runway.criterion')}
            value={shown.criterion.id}
            options={evaluations.map(({ criterion }) => ({
              value: criterion.id,
              label: criterion.title,
            }))}
            onChange={value => url.set({ criterion: value })}
          />
        )
      }
    >
      <div className={styles.body}>
        <div>
          <div className={styles.days}>{daysLeftWords(charter)}</div>
          <RunwayLine charter={charter} />
        </div>
        {shown && <CriterionRunway charter={charter} evaluation={shown} />}
      </div>
    </Panel>
  );
}

function CriterionRunway(props: {
  charter: CharterDetails;
  evaluation: CriterionEvaluation;
}) {
  const { t } = useTranslation();
  const { charter, evaluation } = props;
  const { asOf, checkpointOn, endsOn } = charter;
  const course = runwayCourse(evaluation, charter);
  const revisions = movedGoalposts(charter);
  const isMeasured = course.curves.some(({ points }) => points.length > 0);
  const milestones: Milestone[] = [
    { kind: 'checkpoint', day: checkpointOn },
    { kind: 'gate', day: endsOn },
  ];
  if (checkpointOn === endsOn) {
    milestones.shift();
  }
  if (evaluation.dueOn !== endsOn) {
    milestones.push({ kind: 'due', day: evaluation.dueOn });
  }
  return (
    <div className={styles.criterion}>
      <div className={styles.head}>
        <span className={styles.title}>{evaluation.criterion.title}</span>
        <CriterionMark status={evaluation.status} />
      </div>
      <RunwaySummary charter={charter} evaluation={evaluation} />
      {isMeasured ? (
        <>
          <RunwayChart
            course={course}
            title={evaluation.criterion.title}
            asOf={asOf}
            milestones={milestones}
            revisedOn={[...new Set(revisions.map(({ day }) => day))]}
          />
          <Disclosure summary={t('runway.showTable')}>
            <RunwayTable
              course={course}
              asOf={asOf}
              milestones={milestones}
              revisions={revisions}
            />
          </Disclosure>
        </>
      ) : (
        <p className={styles.none}>
          {t(evaluation.withheld ? 'criteria.withheld' : 'runway.noData')}
        </p>
      )}
    </div>
  );
}
