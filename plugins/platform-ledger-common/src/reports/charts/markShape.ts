import { ChartShape } from './Chart';

/**
 * What a state means to its reader; a shape and a word stand with it.
 *
 * @public
 */
export type ReportMark = 'good' | 'bad' | 'high' | 'unknown';

/**
 * The side of the square that a mark is drawn in, in points.
 *
 * @public
 */
export const MARK_SIZE = 7;

/**
 * A state's shape: told apart without its colour, and never without its word.
 *
 * @public
 */
export function markShape(mark: ReportMark): ChartShape {
  switch (mark) {
    case 'good':
      return { kind: 'dot', x: 3.5, y: 3.5, radius: 3, fill: 'good' };
    case 'bad':
      return {
        kind: 'area',
        points: [
          [0.3, 1],
          [6.7, 1],
          [3.5, 6.6],
        ],
        fill: 'bad',
      };
    case 'high':
      return {
        kind: 'area',
        points: [
          [0.3, 6],
          [6.7, 6],
          [3.5, 0.4],
        ],
        fill: 'high',
      };
    default:
      return {
        kind: 'dot',
        x: 3.5,
        y: 3.5,
        radius: 2.6,
        fill: 'paper',
        stroke: 'unknown',
      };
  }
}
