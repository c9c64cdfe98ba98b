import { GuardrailState } from '../../schema';
import { ReportGuardrail } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportMark } from '../charts';
import { ReportBlock, ReportCell } from './ReportBlock';

const MARKS: Record<GuardrailState, ReportMark> = {
  holds: 'good',
  broken: 'bad',
  'insufficient-data': 'unknown',
};

/** What must not get worse, and whether it did. */
export function* guardrailBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words } = context;
  const { guardrails } = snapshot;
  if (guardrails.length === 0) {
    return;
  }
  const head = (
    key:
      | 'guardrail'
      | 'start'
      | 'now'
      | 'previous'
      | 'tolerance'
      | 'cases'
      | 'state',
  ) => words.t(`report.guardrails.head.${key}`);
  yield {
    kind: 'table',
    title: words.t('report.sections.guardrails'),
    columns: [
      { head: head('guardrail'), align: 'start', width: 32 },
      { head: head('start'), align: 'end', width: 13 },
      { head: head('now'), align: 'end', width: 12 },
      { head: head('previous'), align: 'end', width: 12 },
      { head: head('tolerance'), align: 'end', width: 15 },
      { head: head('cases'), align: 'end', width: 9 },
      { head: head('state'), align: 'start', width: 16 },
    ],
    rows: guardrails.map(guardrail => rowOf(guardrail, context)),
  };
}

function rowOf(
  guardrail: ReportGuardrail,
  { words, figures, links }: DocumentContext,
): ReportCell[] {
  const { charter, evaluation, previous } = guardrail;
  const { criterion, metric, baseline, value, n, tolerance, state } =
    evaluation;
  const unit = metric?.unit;
  const notes = [
    displayText(charter.title),
    ...(evaluation.selfReported
      ? [words.t('report.allocation.selfReported')]
      : []),
    ...(evaluation.problem ? [displayText(evaluation.problem)] : []),
  ];
  return [
    {
      text: displayText(criterion.title),
      detail: notes.join(' · '),
      href: links.charter(charter.ref),
    },
    { text: figures.measure(baseline?.value, unit) },
    { text: figures.measure(value, unit) },
    {
      text:
        previous?.value === undefined
          ? ''
          : figures.measure(previous.value, unit),
    },
    { text: figures.difference(tolerance, unit) },
    { text: n === undefined ? '' : figures.count(n) },
    {
      text: words.t(`report.guardrails.state.${state}`),
      mark: MARKS[state],
    },
  ];
}
