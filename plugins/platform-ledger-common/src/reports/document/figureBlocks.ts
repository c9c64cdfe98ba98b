import { judgedReading } from '../charts';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportBlock, ReportCell } from './ReportBlock';

/** The figures that the curves are drawn from; the bars' stand in the tables beside them. */
export function* figureBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { words } = context;
  const [first] = rows(context);
  if (first === undefined) {
    return;
  }
  yield {
    kind: 'section',
    id: 'figures',
    title: words.t('report.sections.figures'),
  };
  yield {
    kind: 'table',
    title: words.t('report.sections.figures'),
    columns: [
      {
        head: words.t('report.adoption.head.chart'),
        align: 'start',
        width: 50,
      },
      { head: words.t('report.adoption.head.day'), align: 'end', width: 18 },
      {
        head: words.t('report.adoption.head.ofWhole'),
        align: 'end',
        width: 16,
      },
      { head: words.t('report.adoption.head.value'), align: 'end', width: 16 },
    ],
    rows: rows(context),
  };
}

function* rows(context: DocumentContext): Generator<ReportCell[]> {
  const { snapshot, figures } = context;
  for (const charter of snapshot.charters) {
    for (const criterion of charter.criteria.slice(0, 1)) {
      const title = `${displayText(charter.charter.title)}: ${displayText(criterion.criterion.title)}`;
      for (const point of judgedReading(criterion).points) {
        const { numerator, denominator } = point;
        yield [
          { text: title },
          { text: figures.day(point.day) },
          {
            text:
              numerator === undefined || denominator === undefined
                ? ''
                : figures.of(numerator, denominator),
          },
          { text: figures.measure(point.value, criterion.metric?.unit) },
        ];
      }
    }
  }
  for (const { scorecard, points } of snapshot.adoption) {
    for (const point of points) {
      yield [
        { text: displayText(scorecard.title) },
        { text: figures.day(point.day) },
        { text: figures.of(point.adopters, point.eligible) },
        { text: figures.share(point.share) },
      ];
    }
  }
}
