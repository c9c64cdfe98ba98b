/**
 * What a colour says; a palette gives the colour, and a word or a shape says the same.
 *
 * @public
 */
export type ChartInk =
  | 'ink'
  | 'muted'
  | 'hairline'
  | 'accent'
  | 'accentSoft'
  | 'band'
  | 'shade'
  | 'good'
  | 'bad'
  | 'high'
  | 'unknown'
  | 'paper';

/** @public */
export type ChartDash = 'solid' | 'dashed' | 'dotted';

/**
 * What a chart is drawn of; points of 1/72 inch, the origin at the top left.
 *
 * @public
 */
export type ChartShape =
  | {
      kind: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      fill: ChartInk;
    }
  | {
      kind: 'line';
      /** Straight from point to point; nothing is smoothed, since smoothing invents values. */
      points: [number, number][];
      stroke: ChartInk;
      width: number;
      dash?: ChartDash;
    }
  | { kind: 'area'; points: [number, number][]; fill: ChartInk }
  | {
      kind: 'dot';
      x: number;
      y: number;
      radius: number;
      fill: ChartInk;
      stroke?: ChartInk;
    }
  | {
      kind: 'text';
      x: number;
      /** Of the baseline. */
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      ink: ChartInk;
      bold?: boolean;
    };

/**
 * A picture as data: the same in the page, in HTML and in PDF.
 *
 * @public
 */
export interface Chart {
  id: string;
  /** What it shows, for who does not see it. */
  title: string;
  width: number;
  height: number;
  shapes: ChartShape[];
}

/**
 * Points; nothing in a chart is smaller.
 *
 * @public
 */
export const CHART_TEXT_SIZE = 8.5;
