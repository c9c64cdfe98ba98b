import {
  CriterionEvaluation,
  CriterionStatus,
  PopulationReading,
} from '../../schema';
import { judgedReading } from '../charts';
import { ReportCharter } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportMark } from '../charts';
import { ReportBlock, ReportCell } from './ReportBlock';

const MARKS: Record<CriterionStatus, ReportMark> = {
  met: 'good',
  'on-track': 'good',
  'not-met': 'bad',
  'at-risk': 'bad',
  'too-early': 'unknown',
  'no-data': 'unknown',
};

/** The kill criteria of a charter: where each began, stands, has to arrive, and is forecast to. */
export function criterionTable(
  charter: ReportCharter,
  context: DocumentContext,
): ReportBlock {
  const { words } = context;
  const head = (
    key:
      'criterion' | 'start' | 'now' | 'target' | 'forecast' | 'due' | 'status',
  ) => words.t(`report.charters.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.charters.criteriaTable', {
      charter: displayText(charter.charter.title),
    }),
    columns: [
      { head: head('criterion'), align: 'start', width: 27 },
      { head: head('start'), align: 'end', width: 11 },
      { head: head('now'), align: 'end', width: 13 },
      { head: head('target'), align: 'end', width: 15 },
      { head: head('forecast'), align: 'end', width: 12 },
      { head: head('due'), align: 'end', width: 15 },
      { head: head('status'), align: 'start', width: 14 },
    ],
    rows: charter.criteria.map(criterion => rowOf(criterion, context)),
  };
}

function rowOf(
  evaluation: CriterionEvaluation,
  context: DocumentContext,
): ReportCell[] {
  const { words, figures } = context;
  const { criterion, metric, baseline, target, dueOn, status } = evaluation;
  const reading = judgedReading(evaluation);
  const unit = metric?.unit;
  return [
    {
      text: displayText(criterion.title),
      detail: asides(evaluation, context),
    },
    { text: figures.measure(baseline?.value, unit) },
    {
      text: figures.measureBeside({
        value: reading.value,
        unit,
        limit: target?.value,
      }),
      detail: countOf(reading, context),
    },
    {
      text: target
        ? words.t(`report.charters.${target.side}`, {
            target: figures.measure(target.value, unit),
          })
        : words.t('report.noData'),
    },
    { text: forecastWords(reading, evaluation, context) },
    { text: figures.day(dueOn) },
    {
      text: words.t(`report.charters.status.${status}`),
      mark: MARKS[status],
    },
  ];
}

function countOf(
  { numerator, denominator, n }: PopulationReading,
  { words, figures }: DocumentContext,
): string | undefined {
  if (numerator !== undefined && denominator !== undefined) {
    return figures.of(numerator, denominator);
  }
  return n === undefined
    ? undefined
    : words.t('report.charters.cases', { count: n, cases: figures.count(n) });
}

/** A line that leaves the metric's range is shown at its end: nobody reaches 120 %. */
function forecastWords(
  { forecast }: PopulationReading,
  { metric, target }: CriterionEvaluation,
  { words, figures }: DocumentContext,
): string {
  if (!forecast) {
    return words.t('report.charters.noForecast');
  }
  const { atDue } = forecast.theilSen;
  const unit = metric?.unit;
  return figures.measureBeside({
    value: unit === 'share' ? Math.min(1, Math.max(0, atDue)) : atDue,
    unit,
    limit: target?.value,
  });
}

/** On whom it is judged, who reports it, what later rules would say. */
function asides(
  evaluation: CriterionEvaluation,
  context: DocumentContext,
): string | undefined {
  const { words, figures } = context;
  const { judged, frozen, current, metric, selfReported } = evaluation;
  const other = judged === 'frozen' ? current : frozen;
  const later = evaluation.underLaterRevisions;
  const { gone = 0 } = judgedReading(evaluation);
  const notes = [
    ...(frozen && other
      ? [
          words.t('report.charters.population', {
            judged: words.t(`report.charters.populationOf.${judged}`),
            other: words.t(`report.charters.populationOf.${other.population}`),
            reading: figures.measure(other.value, metric?.unit),
          }),
        ]
      : []),
    ...(gone > 0 ? [words.t('report.charters.gone', { count: gone })] : []),
    ...(selfReported ? [words.t('report.charters.selfReported')] : []),
    ...(later
      ? [
          words.t('report.charters.later', {
            value: figures.measure(later.value, metric?.unit),
            status: words.t(`report.charters.status.${later.status}`),
          }),
        ]
      : []),
    ...(evaluation.problem ? [displayText(evaluation.problem)] : []),
  ];
  return notes.length > 0 ? notes.join(' ') : undefined;
}
