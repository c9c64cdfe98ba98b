import { ReportAllocation } from '../snapshot';
import { FigureWords, ReportWords } from '../words';
import { shownShare } from './allocationBars';
import { linearScale } from './axes';
import { Chart, ChartInk, ChartShape } from './Chart';
import { chartLegend } from './chartLegend';

const BIN = 0.05;
const BINS = 20;

/**
 * How many squads have which platform share, in steps of 5 points, on the ground of the band where all have the same.
 *
 * @public
 */
export function allocationDistribution(options: {
  allocation: ReportAllocation;
  id: string;
  words: ReportWords;
  width: number;
  height: number;
}): Chart | undefined {
  const { allocation, id, words, width, height } = options;
  const shares = allocation.squads.flatMap(squad => shownShare(squad) ?? []);
  if (shares.length === 0) {
    return undefined;
  }
  const figures = FigureWords.create(words);
  const band = sharedBand(allocation);
  const bins = Array.from({ length: BINS }, () => 0);
  for (const share of shares) {
    bins[Math.min(BINS - 1, Math.floor(share / BIN + 1e-9))] += 1;
  }
  const used = Math.max(
    8,
    Math.ceil((band?.ceiling ?? 0) / BIN) + 1,
    bins.findLastIndex(count => count > 0) + 1,
  );
  const plot = { left: 2, right: width - 2, top: 24, bottom: height - 15 };
  const x = linearScale({
    from: 0,
    to: used * BIN,
    start: plot.left,
    end: plot.right,
  });
  const y = linearScale({
    from: 0,
    to: Math.max(...bins),
    start: plot.bottom,
    end: plot.top + 10,
  });
  const labelled =
    used > 12 ? [0, 0.2, 0.4, 0.6, 0.8, 1] : [0, 0.1, 0.2, 0.3, 0.4, 0.5];
  const shapes: ChartShape[] = [
    ...(band
      ? [
          {
            kind: 'rect' as const,
            x: x(band.floor),
            y: plot.top,
            width: x(band.ceiling) - x(band.floor),
            height: plot.bottom - plot.top,
            fill: 'band' as const,
          },
          ...chartLegend({
            entries: [
              {
                text: words.t('report.allocation.legend.band'),
                ink: 'band',
                swatch: 'area',
              },
            ],
            left: 0,
            right: width,
            y: 10,
          }),
        ]
      : []),
    ...bins.slice(0, used).flatMap((count, bin) => barOf(count, bin)),
    {
      kind: 'line',
      points: [
        [plot.left, plot.bottom],
        [plot.right, plot.bottom],
      ],
      stroke: 'muted',
      width: 0.5,
    },
    ...labelled
      .filter(share => share <= used * BIN + 1e-9)
      .map((share): ChartShape => ({
        kind: 'text',
        x: x(share),
        y: height - 3,
        text: figures.share(share),
        anchor: anchorOf(x(share)),
        ink: 'muted',
      })),
  ];
  return {
    id,
    title: words.t('report.allocation.chartMany'),
    width,
    height,
    shapes,
  };

  function anchorOf(at: number): 'start' | 'middle' | 'end' {
    if (at < plot.left + 10) {
      return 'start';
    }
    return at > plot.right - 12 ? 'end' : 'middle';
  }

  function barOf(count: number, bin: number): ChartShape[] {
    if (count === 0) {
      return [];
    }
    const left = x(bin * BIN) + 1;
    const right = x((bin + 1) * BIN) - 1;
    return [
      {
        kind: 'rect',
        x: left,
        y: y(count),
        width: right - left,
        height: plot.bottom - y(count),
        fill: inkOf(bin * BIN, band),
      },
      {
        kind: 'text',
        x: (left + right) / 2,
        y: y(count) - 3,
        text: figures.count(count),
        anchor: 'middle',
        ink: 'ink',
      },
    ];
  }
}

function inkOf(
  share: number,
  band: { floor: number; ceiling: number } | undefined,
): ChartInk {
  if (!band) {
    return 'accent';
  }
  if (share < band.floor - 1e-9) {
    return 'bad';
  }
  return share < band.ceiling - 1e-9 ? 'good' : 'high';
}

function sharedBand({ policies }: ReportAllocation) {
  const [first, ...others] = policies;
  const isShared = others.every(
    ({ band }) =>
      band.floor === first.band.floor && band.ceiling === first.band.ceiling,
  );
  return isShared ? first?.band : undefined;
}
