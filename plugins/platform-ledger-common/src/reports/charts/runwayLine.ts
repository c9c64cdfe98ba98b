import { CriterionEvaluation, PopulationReading } from '../../schema';
import { addDays, Day } from '../../time';
import { ReportCharter } from '../snapshot';
import { displayText, FigureWords, ReportWords } from '../words';
import { dayAxis, dayScale, linearScale, Plot } from './axes';
import { Chart, ChartShape } from './Chart';
import { chartLegend, LegendEntry } from './chartLegend';
import { fitText } from './fitText';
import { lineParts } from './lineParts';

const WIDTH = 483;
const HEIGHT = 150;
const PLOT: Plot = {
  left: 40,
  right: WIDTH - 96,
  top: 26,
  bottom: HEIGHT - 20,
};

/**
 * A charter's way from baseline to target: what was measured, the pace that it asks for, and where the forecast leads, up to the gate.
 *
 * @returns undefined for a criterion without a baseline or a target
 * @public
 */
export function runwayLine(options: {
  charter: ReportCharter;
  criterion: CriterionEvaluation;
  id: string;
  words: ReportWords;
}): Chart | undefined {
  const { charter, criterion, id, words } = options;
  const { baseline, target, dueOn, metric } = criterion;
  const reading = judgedReading(criterion);
  if (!baseline || !target) {
    return undefined;
  }
  const from = addDays(charter.startsOn, -1);
  const to = dueOn > charter.endsOn ? dueOn : charter.endsOn;
  const figures = FigureWords.create(words);
  const points = reading.points.filter(({ day }) => day >= from && day <= to);
  const forecast = reading.forecast?.theilSen.atDue;
  const range = valueRange({
    unit: metric?.unit,
    values: [
      baseline.value,
      target.value,
      ...points.flatMap(({ value }) => value ?? []),
      ...(forecast === undefined ? [] : [forecast]),
    ],
  });
  const x = dayScale({ from, to, plot: PLOT });
  const y = linearScale({ ...range, start: PLOT.bottom, end: PLOT.top });
  const last = points.filter(({ value }) => value !== undefined).at(-1);
  const runsOn = last !== undefined && last.day < dueOn;
  const clamped =
    forecast === undefined
      ? undefined
      : Math.min(range.to, Math.max(range.from, forecast));

  return {
    id,
    title: words.t('report.charters.chart', {
      charter: displayText(charter.charter.title),
      criterion: displayText(criterion.criterion.title),
    }),
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...chartLegend({
        entries: legend(),
        left: PLOT.left,
        right: WIDTH,
        y: 10,
      }),
      ...[range.from, (range.from + range.to) / 2, range.to].flatMap(grid),
      ...dayAxis({ plot: PLOT, from, to, label: day => figures.day(day) }),
      ...vertical(charter.checkpointOn, 'report.charters.checkpoint'),
      {
        kind: 'line',
        points: [
          [x(from), y(baseline.value)],
          [x(dueOn), y(target.value)],
        ],
        stroke: 'muted',
        width: 1,
        dash: 'dashed',
      },
      ...lineParts(
        points.map(({ day, value }) =>
          value === undefined ? undefined : [x(day), y(value)],
        ),
      ).map((part): ChartShape => ({
        kind: 'line',
        points: part,
        stroke: 'accent',
        width: 2,
      })),
      ...(runsOn && clamped !== undefined && last.value !== undefined
        ? [
            {
              kind: 'line' as const,
              points: [
                [x(last.day), y(last.value)],
                [x(dueOn), y(clamped)],
              ] satisfies [number, number][],
              stroke: 'accent' as const,
              width: 1.4,
              dash: 'dotted' as const,
            },
          ]
        : []),
      ...(last?.value === undefined
        ? []
        : [
            {
              kind: 'dot' as const,
              x: x(last.day),
              y: y(last.value),
              radius: 3.2,
              fill: 'accent' as const,
            },
          ]),
      {
        kind: 'dot',
        x: x(dueOn),
        y: y(target.value),
        radius: 3.6,
        fill: 'paper',
        stroke: 'ink',
      },
      ...endLabels(),
    ],
  };

  function legend(): LegendEntry[] {
    return [
      {
        text: words.t('report.charters.legend.measured'),
        ink: 'accent',
        swatch: 'line',
        width: 2,
      },
      {
        text: words.t('report.charters.legend.pace'),
        ink: 'muted',
        swatch: 'line',
        dash: 'dashed',
        width: 1,
      },
      ...(runsOn && clamped !== undefined
        ? [
            {
              text: words.t('report.charters.legend.forecast'),
              ink: 'accent' as const,
              swatch: 'line' as const,
              dash: 'dotted' as const,
            },
          ]
        : []),
      {
        text: words.t('report.charters.legend.target'),
        ink: 'ink',
        swatch: 'ring',
      },
    ];
  }

  function grid(value: number): ChartShape[] {
    return [
      {
        kind: 'line',
        points: [
          [PLOT.left, y(value)],
          [PLOT.right, y(value)],
        ],
        stroke: 'hairline',
        width: 0.5,
      },
      {
        kind: 'text',
        x: PLOT.left - 5,
        y: y(value) + 3,
        text: fitText(axisLabel(value), PLOT.left - 5),
        anchor: 'end',
        ink: 'muted',
      },
    ];
  }

  function axisLabel(value: number): string {
    return metric?.unit === 'share'
      ? figures.share(value)
      : figures.measure(value, undefined);
  }

  function vertical(day: Day, key: 'report.charters.checkpoint'): ChartShape[] {
    return [
      {
        kind: 'line',
        points: [
          [x(day), PLOT.top],
          [x(day), PLOT.bottom],
        ],
        stroke: 'hairline',
        width: 1,
      },
      {
        kind: 'text',
        x: x(day) + 4,
        y: PLOT.top + 9,
        text: words.t(key),
        anchor: 'start',
        ink: 'muted',
      },
    ];
  }

  /** Target and latest value at the right, apart from each other where they would lie on one line. */
  function endLabels(): ChartShape[] {
    const room = WIDTH - PLOT.right - 10;
    const targetText = words.t('report.charters.chartTarget', {
      value: figures.measure(target?.value, metric?.unit),
    });
    const valueText = words.t('report.charters.chartNow', {
      value: figures.measureBeside({
        value: last?.value ?? baseline?.value,
        unit: metric?.unit,
        limit: target?.value,
      }),
    });
    const targetY = y(target?.value ?? 0) + 3;
    const nowY = y(last?.value ?? baseline?.value ?? 0) + 3;
    const isClose = Math.abs(targetY - nowY) < 12;
    const above = targetY <= nowY ? -1 : 1;
    const shift = isClose ? (12 - Math.abs(targetY - nowY)) / 2 : 0;
    return [
      label(targetText, targetY + above * shift, 'ink'),
      label(valueText, nowY - above * shift, 'accent'),
    ];

    function label(
      text: string,
      at: number,
      ink: 'ink' | 'accent',
    ): ChartShape {
      return {
        kind: 'text',
        x: PLOT.right + 10,
        y: at,
        text: fitText(text, room),
        anchor: 'start',
        ink,
        bold: true,
      };
    }
  }
}

/**
 * The population that is judged.
 *
 * @public
 */
export function judgedReading(
  criterion: CriterionEvaluation,
): PopulationReading {
  const { judged, frozen, current } = criterion;
  return judged === 'frozen' && frozen ? frozen : current;
}

function valueRange(options: { unit: string | undefined; values: number[] }): {
  from: number;
  to: number;
} {
  const { unit, values } = options;
  if (unit === 'share') {
    return { from: 0, to: 1 };
  }
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return { from: least, to: most === least ? least + 1 : most };
}
