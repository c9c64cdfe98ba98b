import { ReportCharter } from '../snapshot';
import { displayText, FigureWords, ReportWords } from '../words';
import { linearScale } from './axes';
import { Chart, ChartShape } from './Chart';
import { fitText } from './fitText';
import { judgedReading } from './runwayLine';

const ROW = 42;
const MOST = 3;

/**
 * How far charters are from where they started to their target, at a glance: the first criterion of the first few.
 *
 * @public
 */
export function charterProgress(options: {
  charters: ReportCharter[];
  id: string;
  words: ReportWords;
  width: number;
}): Chart | undefined {
  const { charters, id, words, width } = options;
  const figures = FigureWords.create(words);
  const rows = charters
    .flatMap(charter => {
      const criterion = charter.criteria.find(({ target }) => target);
      return criterion ? [{ charter, criterion }] : [];
    })
    .slice(0, MOST);
  if (rows.length === 0) {
    return undefined;
  }
  return {
    id,
    title: words.t('report.charters.progressChart'),
    width,
    height: rows.length * ROW,
    shapes: rows.flatMap(({ charter, criterion }, row): ChartShape[] => {
      const y = row * ROW;
      const { value } = judgedReading(criterion);
      const target = criterion.target?.value ?? 0;
      const start = criterion.baseline?.value ?? 0;
      const isShare = criterion.metric?.unit === 'share';
      const x = linearScale({
        from: isShare ? 0 : Math.min(0, start, target, value ?? 0),
        to: isShare ? 1 : Math.max(start, target, value ?? 0) || 1,
        start: 1,
        end: width - 2,
      });
      const label = figures.measureBeside({
        value,
        unit: criterion.metric?.unit,
        limit: criterion.target?.value,
      });
      return [
        {
          kind: 'text',
          x: 0,
          y: y + 9,
          text: fitText(displayText(charter.charter.title), width - 50),
          anchor: 'start',
          ink: 'muted',
        },
        {
          kind: 'text',
          x: width,
          y: y + 9,
          text: fitText(label, 48),
          anchor: 'end',
          ink: 'ink',
          bold: true,
        },
        {
          kind: 'rect',
          x: 1,
          y: y + 16,
          width: width - 3,
          height: 6,
          fill: 'shade',
        },
        ...(value === undefined
          ? []
          : [
              {
                kind: 'rect' as const,
                x: 1,
                y: y + 16,
                width: Math.max(0.8, x(value) - 1),
                height: 6,
                fill: 'accentSoft' as const,
              },
              {
                kind: 'rect' as const,
                x: Math.min(x(start), x(value)),
                y: y + 16,
                width: Math.max(0.8, Math.abs(x(value) - x(start))),
                height: 6,
                fill: 'accent' as const,
              },
            ]),
        {
          kind: 'line',
          points: [
            [x(target), y + 13],
            [x(target), y + 25],
          ],
          stroke: 'ink',
          width: 1.6,
        },
        {
          kind: 'text',
          x: 0,
          y: y + 35,
          text: fitText(
            words.t('report.charters.progress', {
              start: figures.measure(start, criterion.metric?.unit),
              target: figures.measure(target, criterion.metric?.unit),
            }),
            width,
          ),
          anchor: 'start',
          ink: 'muted',
        },
      ];
    }),
  };
}
