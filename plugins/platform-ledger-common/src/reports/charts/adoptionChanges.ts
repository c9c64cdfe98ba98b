import { ReportAdoption } from '../snapshot';
import { displayText, FigureWords, ReportWords } from '../words';
import { linearScale } from './axes';
import { Chart, ChartShape } from './Chart';
import { chartLegend } from './chartLegend';
import { fitText } from './fitText';

const ROW = 22;
const TOP = 18;
const MOST = 4;

/**
 * Where capabilities stand and where they stood the period before, at a glance: those that moved furthest.
 *
 * @public
 */
export function adoptionChanges(options: {
  adoption: ReportAdoption[];
  id: string;
  words: ReportWords;
  width: number;
}): Chart | undefined {
  const { id, words, width } = options;
  const figures = FigureWords.create(words);
  const rows = options.adoption
    .filter(
      ({ type, counts }) => type === 'adoption' && counts.share !== undefined,
    )
    .map((adoption, place) => ({ adoption, place, moved: movedBy(adoption) }))
    .sort((left, right) => right.moved - left.moved || left.place - right.place)
    .slice(0, MOST)
    .map(({ adoption }) => adoption);
  if (rows.length === 0) {
    return undefined;
  }
  const x = linearScale({ from: 0, to: 1, start: 4, end: width - 4 });
  return {
    id,
    title: words.t('report.adoption.changesChart'),
    width,
    height: TOP + rows.length * ROW,
    shapes: [
      ...chartLegend({
        entries: [
          {
            text: words.t('report.adoption.legend.before'),
            ink: 'muted',
            swatch: 'ring',
          },
          {
            text: words.t('report.adoption.legend.now'),
            ink: 'accent',
            swatch: 'dot',
          },
        ],
        left: -4,
        right: width,
        y: 10,
      }),
      ...rows.flatMap(({ capability, scorecard, counts, previous }, row) => {
        const y = TOP + row * ROW;
        const now = counts.share ?? 0;
        const before = previous?.share;
        const shapes: ChartShape[] = [
          {
            kind: 'text',
            x: 0,
            y: y + 9,
            text: fitText(
              displayText((capability ?? scorecard).title),
              width - 40,
            ),
            anchor: 'start',
            ink: 'muted',
          },
          {
            kind: 'text',
            x: width,
            y: y + 9,
            text: figures.share(now),
            anchor: 'end',
            ink: 'ink',
            bold: true,
          },
          {
            kind: 'line',
            points: [
              [x(0), y + 17],
              [x(1), y + 17],
            ],
            stroke: 'hairline',
            width: 0.5,
          },
        ];
        if (before !== undefined) {
          shapes.push(
            {
              kind: 'line',
              points: [
                [x(before), y + 17],
                [x(now), y + 17],
              ],
              stroke: 'accentSoft',
              width: 2.5,
            },
            {
              kind: 'dot',
              x: x(before),
              y: y + 17,
              radius: 3,
              fill: 'paper',
              stroke: 'muted',
            },
          );
        }
        shapes.push({
          kind: 'dot',
          x: x(now),
          y: y + 17,
          radius: 3.2,
          fill: 'accent',
        });
        return shapes;
      }),
    ],
  };
}

function movedBy({ counts, previous }: ReportAdoption): number {
  return previous?.share === undefined
    ? 0
    : Math.abs((counts.share ?? 0) - previous.share);
}
