import { Day } from '../../time';
import { judgedReading } from '../charts';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportBlock, ReportCell } from './ReportBlock';

const BESIDE = 5;
const COLUMN = 21;

/** A curve's figures by day. */
interface CurveFigures {
  title: string;
  byDay: Map<Day, string>;
}

/** The figures that the curves are drawn from, a few curves beside each other; the bars' stand in the tables beside them. */
export function* figureBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { words } = context;
  const tables = [
    ...inGroups(charterCurves(context)),
    ...inGroups(adoptionCurves(context)),
  ];
  if (tables.length === 0) {
    return;
  }
  yield {
    kind: 'section',
    id: 'figures',
    title: words.t('report.sections.figures'),
  };
  for (const curves of tables) {
    yield {
      kind: 'table',
      title: context.figures.list(curves.map(({ title }) => title)),
      columns: [
        {
          head: words.t('report.adoption.head.day'),
          align: 'start',
          width: 16,
        },
        ...curves.map(({ title }) => ({
          head: title,
          align: 'end' as const,
          width: COLUMN,
        })),
        // A single curve's figures stand no further from their days than those of several.
        ...(curves.length < BESIDE
          ? [
              {
                head: '',
                align: 'end' as const,
                width: COLUMN * (BESIDE - curves.length),
              },
            ]
          : []),
      ],
      rows: rowsOf(curves, context),
    };
  }
}

function* rowsOf(
  curves: CurveFigures[],
  { figures }: DocumentContext,
): Generator<ReportCell[]> {
  const days = new Set(curves.flatMap(({ byDay }) => [...byDay.keys()]));
  for (const day of [...days].sort()) {
    yield [
      { text: figures.day(day) },
      ...curves.map(({ byDay }) => ({ text: byDay.get(day) ?? '' })),
      ...(curves.length < BESIDE ? [{ text: '' }] : []),
    ];
  }
}

function charterCurves(context: DocumentContext): CurveFigures[] {
  return context.snapshot.charters.flatMap(({ charter, criteria }) =>
    criteria.slice(0, 1).flatMap(criterion => {
      const { points } = judgedReading(criterion);
      return points.length === 0
        ? []
        : [
            {
              title: displayText(charter.title),
              byDay: new Map(
                points.map(point => [
                  point.day,
                  figureOf({
                    part: point.numerator,
                    whole: point.denominator,
                    value: context.figures.measure(
                      point.value,
                      criterion.metric?.unit,
                    ),
                    context,
                  }),
                ]),
              ),
            },
          ];
    }),
  );
}

function adoptionCurves(context: DocumentContext): CurveFigures[] {
  return context.snapshot.adoption
    .filter(({ points }) => points.length > 0)
    .map(({ scorecard, points }) => ({
      title: displayText(scorecard.title),
      byDay: new Map(
        points.map(point => [
          point.day,
          figureOf({
            part: point.adopters,
            whole: point.eligible,
            value: context.figures.share(point.share),
            context,
          }),
        ]),
      ),
    }));
}

function figureOf(options: {
  part: number | undefined;
  whole: number | undefined;
  value: string;
  context: DocumentContext;
}): string {
  const { part, whole, value, context } = options;
  return part === undefined || whole === undefined
    ? value
    : context.words.t('report.adoption.figures', {
        count: context.figures.of(part, whole),
        share: value,
      });
}

function inGroups(curves: CurveFigures[]): CurveFigures[][] {
  return Array.from({ length: Math.ceil(curves.length / BESIDE) }, (_, group) =>
    curves.slice(group * BESIDE, (group + 1) * BESIDE),
  );
}
