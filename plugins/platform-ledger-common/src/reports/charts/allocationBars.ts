import { ReportAllocation, ReportSquad } from '../snapshot';
import { displayText, FigureWords, ReportWords } from '../words';
import { linearScale } from './axes';
import { Chart, ChartInk, ChartShape } from './Chart';
import { chartLegend } from './chartLegend';
import { fitText } from './fitText';

const WIDTH = 483;
const ROW = 17;
const TOP = 22;
const NAMES = 132;
const FIGURES = 92;
const AXIS = 16;

/**
 * More squads than that are drawn as a distribution.
 *
 * @public
 */
export const MOST_BARS = 24;

const INKS: Record<string, ChartInk> = {
  below: 'bad',
  within: 'good',
  above: 'high',
};

/**
 * Each squad's platform share on the ground of its band, and a ring where it was the period before.
 *
 * @public
 */
export function allocationBars(options: {
  allocation: ReportAllocation;
  id: string;
  words: ReportWords;
}): Chart | undefined {
  const { allocation, id, words } = options;
  const { squads, policies } = allocation;
  if (squads.length === 0 || squads.length > MOST_BARS) {
    return undefined;
  }
  const figures = FigureWords.create(words);
  const height = TOP + squads.length * ROW + AXIS;
  const most = axisEnd(squads, policies);
  const x = linearScale({
    from: 0,
    to: most,
    start: NAMES,
    end: WIDTH - FIGURES,
  });
  return {
    id,
    title: words.t('report.allocation.chart'),
    width: WIDTH,
    height,
    shapes: [
      ...chartLegend({
        entries: [
          {
            text: words.t('report.allocation.legend.band'),
            ink: 'band',
            swatch: 'area',
          },
          {
            text: words.t('report.allocation.legend.before'),
            ink: 'muted',
            swatch: 'ring',
          },
        ],
        left: NAMES,
        right: WIDTH,
        y: 10,
      }),
      ...squads.flatMap((squad, row) =>
        rowOf({ squad, y: TOP + row * ROW, allocation, x, figures, words }),
      ),
      ...ticks(most).flatMap((share): ChartShape[] => [
        {
          kind: 'text',
          x: x(share),
          y: height - 4,
          text: figures.share(share),
          anchor: 'middle',
          ink: 'muted',
        },
      ]),
    ],
  };
}

function rowOf(options: {
  squad: ReportSquad;
  y: number;
  allocation: ReportAllocation;
  x: (share: number) => number;
  figures: FigureWords;
  words: ReportWords;
}): ChartShape[] {
  const { squad, y, allocation, x, figures, words } = options;
  const share = shownShare(squad);
  const { verdict } = squad.cell;
  const policy = allocation.policies.find(
    ({ entityRef }) => entityRef === squad.policy,
  );
  const middle = y + ROW / 2;
  const ink = INKS[verdict] ?? 'unknown';
  const before = squad.previous?.share;
  const shapes: ChartShape[] = [
    {
      kind: 'text',
      x: 0,
      y: middle + 3,
      text: fitText(displayText(squad.squad.title), NAMES - 12),
      anchor: 'start',
      ink: 'ink',
    },
  ];
  if (policy) {
    shapes.push({
      kind: 'rect',
      x: x(policy.band.floor),
      y,
      width: x(policy.band.ceiling) - x(policy.band.floor),
      height: ROW,
      fill: 'band',
    });
  }
  shapes.push({
    kind: 'line',
    points: [
      [x(0), y],
      [x(0), y + ROW],
    ],
    stroke: 'muted',
    width: 0.5,
  });
  if (share !== undefined) {
    shapes.push({
      kind: 'rect',
      x: x(0),
      y: middle - 3.5,
      width: Math.max(0.8, x(Math.min(share, 1)) - x(0)),
      height: 7,
      fill: ink,
    });
  }
  if (before !== undefined) {
    shapes.push({
      kind: 'dot',
      x: x(Math.min(before, 1)),
      y: middle,
      radius: 3,
      fill: 'paper',
      stroke: 'muted',
    });
  }
  const isJudged = verdict in INKS;
  const verdictText = isJudged
    ? figures.verdict(verdict)
    : words.t('report.allocation.legend.notMeasurable');
  shapes.push({
    kind: 'text',
    x: WIDTH,
    y: middle + 3,
    text:
      share === undefined
        ? verdictText
        : `${figures.shareBeside(share, policy ? [policy.band.floor, policy.band.ceiling] : [])} ${verdictText}`,
    anchor: 'end',
    ink: isJudged ? ink : 'muted',
  });
  return shapes;
}

/** Too few persons stand behind a suppressed share for it to be shown, whatever is known of it. */
export function shownShare({ cell }: ReportSquad): number | undefined {
  return cell.suppressed ? undefined : cell.share;
}

/** Far enough for every bar and band, in steps of 10 points. */
function axisEnd(
  squads: ReportSquad[],
  policies: ReportAllocation['policies'],
): number {
  const shares = [
    0.4,
    ...policies.map(({ band }) => band.ceiling),
    ...squads.flatMap(squad => [
      shownShare(squad) ?? 0,
      squad.previous?.share ?? 0,
    ]),
  ];
  return Math.min(1, Math.ceil(Math.max(...shares) * 10 - 1e-9) / 10);
}

function ticks(most: number): number[] {
  const step = most > 0.6 ? 0.2 : 0.1;
  const count = Math.floor(most / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((index * step).toFixed(2)),
  );
}
