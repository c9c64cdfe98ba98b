import { dayOf } from '../../time';
import { ReportRestatement, RestatedFigure, RestatedNumber } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportBlock, ReportCell } from './ReportBlock';

/** Figures of earlier reports that what came in since has changed. */
export function* restatementBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words } = context;
  const { restatements } = snapshot;
  if (restatements.length === 0) {
    return;
  }
  const head = (
    key: 'report' | 'figure' | 'before' | 'after' | 'cause' | 'recorded',
  ) => words.t(`report.restatements.head.${key}`);
  yield {
    kind: 'table',
    title: words.t('report.sections.restatements'),
    columns: [
      { head: head('report'), align: 'start', width: 12 },
      { head: head('figure'), align: 'start', width: 30 },
      { head: head('before'), align: 'end', width: 15 },
      { head: head('after'), align: 'end', width: 15 },
      { head: head('cause'), align: 'start', width: 22 },
      { head: head('recorded'), align: 'end', width: 18 },
    ],
    rows: restatements.map(restatement => rowOf(restatement, context)),
  };
}

function rowOf(
  restatement: ReportRestatement,
  context: DocumentContext,
): ReportCell[] {
  const { words, figures } = context;
  const { report, subject, figure, causes, recorded } = restatement;
  const name = figureName(figure, context);
  const [before, after] = valuesOf(figure, context);
  const from = figures.day(dayOf(new Date(recorded.from)));
  const to = figures.day(dayOf(new Date(recorded.to)));
  return [
    { text: displayText(report.label) },
    subject
      ? { text: displayText(subject.title), detail: name }
      : { text: name },
    { text: before },
    { text: after },
    {
      text: figures.list(
        causes.map(cause => words.t(`report.restatements.cause.${cause}`)),
      ),
    },
    {
      text:
        from === to ? to : words.t('report.restatements.span', { from, to }),
    },
  ];
}

function figureName(figure: RestatedFigure, { words }: DocumentContext) {
  return 'title' in figure
    ? displayText(figure.title)
    : words.t(`report.restatements.figure.${figure.kind}`);
}

function valuesOf(
  figure: RestatedFigure,
  context: DocumentContext,
): [string, string] {
  const { words, figures } = context;
  const noData = words.t('report.noData');
  switch (figure.kind) {
    case 'adopters':
      return both(figure, ({ value, of }) =>
        value === undefined || of === undefined
          ? noData
          : figures.of(value, of),
      );
    case 'platform-share':
      return both(figure, ({ value }) => figures.share(value));
    case 'deferred':
    case 'redistributed':
      return both(figure, ({ value }) =>
        value === undefined ? noData : figures.personDays(value),
      );
    case 'criterion-value':
    case 'guardrail-value': {
      const { unit } = figure;
      return both(figure, ({ value }) => figures.measure(value, unit));
    }
    case 'band-verdict':
      return named(figure, verdict => figures.verdict(verdict));
    case 'criterion-status':
      return named(figure, status =>
        words.t(`report.charters.status.${status}`),
      );
    case 'guardrail-state':
      return named(figure, state =>
        words.t(`report.guardrails.state.${state}`),
      );
    default:
      return named(figure, outcome =>
        words.t(`report.charters.outcome.${outcome}`),
      );
  }

  function both(
    pair: { before: RestatedNumber; after: RestatedNumber },
    format: (number: RestatedNumber) => string,
  ): [string, string] {
    return [format(pair.before), format(pair.after)];
  }

  function named<Key>(
    pair: { before?: Key; after?: Key },
    format: (key: Key) => string,
  ): [string, string] {
    return [
      pair.before === undefined ? noData : format(pair.before),
      pair.after === undefined ? noData : format(pair.after),
    ];
  }
}
