import { judgedReading } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CsvTable } from './CsvTable';

/** The charters with their verdicts. */
export const charterTable: CsvTable = {
  name: 'charters',
  columns: [
    'charter',
    'title',
    'owner',
    'decider',
    'fundingModel',
    'people',
    'startsOn',
    'checkpointOn',
    'endsOn',
    'phase',
    'retrospective',
    'outcome',
    'state',
    'met',
    'of',
    'needed',
    'undecided',
    'decision',
    'decidedOn',
    'againstVerdict',
    'reason',
    'cost',
    'currency',
  ],
  *rows({ charters }) {
    for (const charter of charters) {
      const { verdict, decision, cost } = charter;
      yield [
        charter.charter.ref,
        charter.charter.title,
        charter.owner.ref,
        charter.decider.ref,
        charter.fundingModel,
        charter.people,
        charter.startsOn,
        charter.checkpointOn,
        charter.endsOn,
        charter.phase,
        charter.retrospective,
        verdict.outcome,
        verdict.state,
        verdict.met,
        verdict.of,
        verdict.needed,
        charter.undecided,
        decision?.decision,
        decision?.decidedOn,
        decision?.againstVerdict,
        decision?.reason,
        cost?.total,
        cost?.currency,
      ];
    }
  },
};

/** Their kill criteria. */
export const criterionTable: CsvTable = {
  name: 'criteria',
  columns: [
    'charter',
    'criterion',
    'title',
    'metric',
    'unit',
    'population',
    'baseline',
    'value',
    'numerator',
    'denominator',
    'target',
    'targetSide',
    'forecast',
    'dueOn',
    'status',
    'selfReported',
  ],
  *rows({ charters }) {
    for (const { charter, criteria } of charters) {
      for (const evaluation of criteria) {
        const { criterion, metric, target, baseline } = evaluation;
        const reading = judgedReading(evaluation);
        yield [
          charter.ref,
          criterion.id,
          criterion.title,
          criterion.metric,
          metric?.unit,
          evaluation.judged,
          baseline?.value,
          reading.value,
          reading.numerator,
          reading.denominator,
          target?.value,
          target?.side,
          reading.forecast?.theilSen.atDue,
          evaluation.dueOn,
          evaluation.status,
          evaluation.selfReported,
        ];
      }
    }
  },
};

/** What the runways are drawn from. */
export const criterionPointTable: CsvTable = {
  name: 'criterion-points',
  columns: [
    'charter',
    'criterion',
    'population',
    'day',
    'value',
    'numerator',
    'denominator',
  ],
  *rows({ charters }) {
    for (const { charter, criteria } of charters) {
      for (const { criterion, frozen, current } of criteria) {
        for (const reading of frozen ? [frozen, current] : [current]) {
          for (const point of reading.points) {
            yield [
              charter.ref,
              criterion.id,
              reading.population,
              point.day,
              point.value,
              point.numerator,
              point.denominator,
            ];
          }
        }
      }
    }
  },
};

/** What must not get worse. */
export const guardrailTable: CsvTable = {
  name: 'guardrails',
  columns: [
    'charter',
    'guardrail',
    'title',
    'metric',
    'unit',
    'baseline',
    'value',
    'previousValue',
    'worseBy',
    'tolerance',
    'n',
    'minimumN',
    'state',
    'previousState',
    'selfReported',
  ],
  *rows({ guardrails }) {
    for (const { charter, evaluation, previous } of guardrails) {
      const { criterion, metric, baseline } = evaluation;
      yield [
        charter.ref,
        criterion.id,
        criterion.title,
        criterion.metric,
        metric?.unit,
        baseline?.value,
        evaluation.value,
        previous?.value,
        evaluation.worseBy,
        evaluation.tolerance,
        evaluation.n,
        evaluation.minimumN,
        evaluation.state,
        previous?.state,
        evaluation.selfReported,
      ];
    }
  },
};
