import { ChartDash, ChartInk, ChartShape } from './Chart';
import { textWidth } from './fitText';

const SWATCH = 16;
const GAP = 5;
const BETWEEN = 14;

/** What a line or an area of a chart stands for. */
export interface LegendEntry {
  text: string;
  ink: ChartInk;
  swatch: 'line' | 'area' | 'dot' | 'ring';
  dash?: ChartDash;
  width?: number;
}

/** Entries side by side, from the left. What no longer fits is left out: the caption and the table say it too. */
export function chartLegend(options: {
  entries: readonly LegendEntry[];
  left: number;
  right: number;
  y: number;
}): ChartShape[] {
  const { entries, left, right, y } = options;
  const shapes: ChartShape[] = [];
  let x = left;
  for (const entry of entries) {
    const width = SWATCH + GAP + textWidth(entry.text);
    if (x + width > right) {
      return shapes;
    }
    shapes.push(swatchOf(entry, x, y - 3), {
      kind: 'text',
      x: x + SWATCH + GAP,
      y,
      text: entry.text,
      anchor: 'start',
      ink: 'muted',
    });
    x += width + BETWEEN;
  }
  return shapes;
}

function swatchOf(entry: LegendEntry, x: number, y: number): ChartShape {
  const { ink, swatch, dash, width = 1.5 } = entry;
  switch (swatch) {
    case 'area':
      return { kind: 'rect', x, y: y - 4, width: SWATCH, height: 8, fill: ink };
    case 'dot':
      return { kind: 'dot', x: x + SWATCH / 2, y, radius: 3, fill: ink };
    case 'ring':
      return {
        kind: 'dot',
        x: x + SWATCH / 2,
        y,
        radius: 3,
        fill: 'paper',
        stroke: ink,
      };
    default:
      return {
        kind: 'line',
        points: [
          [x, y],
          [x + SWATCH, y],
        ],
        stroke: ink,
        width,
        dash,
      };
  }
}
