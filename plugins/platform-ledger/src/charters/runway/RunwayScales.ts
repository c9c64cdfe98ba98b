import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ScaleLinear } from 'd3-scale';

export const CHART_HEIGHT = 300;
/** Above: two rows of words about the lines that stand there. */
export const MARGIN = { top: 42, right: 14, bottom: 30, left: 52 };

/** A dated line of the chart. */
export interface Milestone {
  kind: 'checkpoint' | 'gate' | 'due';
  day: Day;
}

/** Where days and values are on the chart; what lies outside is drawn at its edge. */
export interface RunwayScales {
  width: number;
  x(day: Day): number;
  ticks(count: number): Date[];
  y: ScaleLinear<number, number>;
}
