import { AdoptionPoint } from '../../schema';
import { Day } from '../../time';
import { ReportAdoption } from '../snapshot';
import { displayText, FigureWords, ReportWords } from '../words';
import { dayAxis, dayScale, Plot, shareAxis, shareScale } from './axes';
import { Chart, ChartShape } from './Chart';
import { chartLegend, LegendEntry } from './chartLegend';
import { fitText } from './fitText';
import { lineParts } from './lineParts';

const WIDTH = 232;
const HEIGHT = 128;
const PLOT: Plot = { left: 34, right: WIDTH - 1, top: 40, bottom: HEIGHT - 18 };

/**
 * The share of the eligible that adopted a capability, over time, with the level beyond it, and the target where a charter has one. Days before the
 * scorecard was first recorded stand on a shaded ground.
 *
 * @public
 */
export function adoptionCurve(options: {
  adoption: ReportAdoption;
  id: string;
  words: ReportWords;
}): Chart | undefined {
  const { adoption, id, words } = options;
  const { points, levels, adoptedAt } = adoption;
  const first = points.at(0)?.day;
  const last = points.at(-1)?.day;
  if (first === undefined || last === undefined || first === last) {
    return undefined;
  }
  const figures = FigureWords.create(words);
  const title = displayText(adoption.scorecard.title);
  const x = dayScale({ from: first, to: last, plot: PLOT });
  const y = shareScale(PLOT);
  const further = levels.at(-1)?.name;
  const hasFurther = further !== undefined && further !== adoptedAt;
  const target = adoption.targets.at(0);
  const current = adoption.counts.share;
  const shapes: ChartShape[] = [
    {
      kind: 'text',
      x: 0,
      y: 10,
      text: fitText(title, WIDTH - 90),
      anchor: 'start',
      ink: 'ink',
      bold: true,
    },
    {
      kind: 'text',
      x: WIDTH,
      y: 10,
      text: `${figures.of(adoption.counts.adopters, adoption.counts.eligible)}, ${figures.share(current)}`,
      anchor: 'end',
      ink: 'ink',
    },
    ...chartLegend({ entries: legend(), left: 0, right: WIDTH, y: 25 }),
    ...retrospectiveShade({ points, first, last, x }),
    ...shareAxis({
      plot: PLOT,
      shares: [0, 0.5, 1],
      label: share => figures.share(share),
    }),
    ...dayAxis({
      plot: PLOT,
      from: first,
      to: last,
      label: day => figures.month(day),
    }),
    ...(target
      ? [
          {
            kind: 'line' as const,
            points: [
              [PLOT.left, y(target.share)],
              [PLOT.right, y(target.share)],
            ] satisfies [number, number][],
            stroke: 'bad' as const,
            width: 1,
            dash: 'dashed' as const,
          },
        ]
      : []),
    ...(hasFurther ? curve(further, 0.9, 'accentSoft') : []),
    ...curve(adoptedAt, 1.8, 'accent'),
  ];
  return {
    id,
    title: words.t('report.adoption.chart', { scorecard: title }),
    width: WIDTH,
    height: HEIGHT,
    shapes,
  };

  function curve(
    level: string,
    width: number,
    stroke: 'accent' | 'accentSoft',
  ): ChartShape[] {
    return lineParts(
      points.map(point => {
        const share = levelShare(point, level);
        return share === undefined ? undefined : [x(point.day), y(share)];
      }),
    ).map(part => ({ kind: 'line', points: part, stroke, width }));
  }

  function legend(): LegendEntry[] {
    return [
      {
        text: words.t('report.adoption.legend.adopted'),
        ink: 'accent',
        swatch: 'line',
        width: 1.8,
      },
      ...(hasFurther
        ? [
            {
              text: fitText(
                displayText(levels.at(-1)?.title ?? '').toLocaleLowerCase(
                  'en-US',
                ),
                60,
              ),
              ink: 'accentSoft' as const,
              swatch: 'line' as const,
              width: 0.9,
            },
          ]
        : []),
      ...(target
        ? [
            {
              text: words.t('report.adoption.legend.target'),
              ink: 'bad' as const,
              swatch: 'line' as const,
              dash: 'dashed' as const,
              width: 1,
            },
          ]
        : []),
      ...(points[0].retrospective
        ? [
            {
              text: words.t('report.adoption.legend.retrospective'),
              ink: 'shade' as const,
              swatch: 'area' as const,
            },
          ]
        : []),
    ];
  }
}

/** Undefined on days on which nothing is eligible, or the level cannot be reached yet. */
function levelShare(point: AdoptionPoint, level: string): number | undefined {
  const counted = point.levels.find(({ name }) => name === level);
  return counted?.reachable && point.eligible > 0
    ? counted.count / point.eligible
    : undefined;
}

function retrospectiveShade(options: {
  points: AdoptionPoint[];
  first: Day;
  last: Day;
  x: (day: Day) => number;
}): ChartShape[] {
  const { points, first, last, x } = options;
  const recorded = points.find(({ retrospective }) => !retrospective)?.day;
  const end = recorded ?? last;
  return end > first && points[0].retrospective
    ? [
        {
          kind: 'rect',
          x: PLOT.left,
          y: PLOT.top,
          width: x(end) - PLOT.left,
          height: PLOT.bottom - PLOT.top,
          fill: 'shade',
        },
      ]
    : [];
}
